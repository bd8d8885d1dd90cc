/// What a station protocol is measured against.
struct ProtocolRules {
    /// A cell of the hourly numbers has at least so many, lest it say who came when.
    static let smallestCell: Int64 = 10

    let definition: ElectionDefinition
    /// The subjects of the certificates under which the submitter's key is valid.
    let subjects: [String]
    /// The newest snapshot of the station; nil when there is none.
    let snapshot: IssuedSnapshot?
    /// The number of the protocol's predecessor; nil for the first.
    let previous: Int64?

    /// Every rule that the protocol breaks.
    func faults(_ filed: StationProtocol) -> [ProtocolFault] {
        var faults: [ProtocolFault] = []
        if !subjects.contains(filed.station) {
            faults.append(.init(.submitter, "it was not submitted by station '\(filed.station)'"))
        }
        if filed.form != definition.form.hash {
            faults.append(.init(.form, "'form' is not the hash of the definition's form"))
        }
        if filed.supersedes != previous {
            let right = previous.map { "entry \($0)" } ?? "nothing"
            faults.append(.init(.supersedes, "it must supersede \(right)"))
        }
        guard let contest = definition.contest(filed.contest), definition.votes(filed.station, in: contest) else {
            faults.append(
                .init(.contest, "station '\(filed.station)' does not vote in a contest '\(filed.contest)'"))
            return faults
        }
        guard filed.lines.map(\.id) == definition.form.lines.map(\.id) else {
            faults.append(.init(.lines, "'lines' are not the lines of the form in its order"))
            return faults
        }
        guard filed.votes.map(\.id) == contest.options.map(\.id) else {
            faults.append(.init(.votes, "'votes' are not the options of the contest in its order"))
            return faults
        }
        return faults + equationFaults(filed) + snapshotFaults(filed) + hourlyFaults(filed)
    }

    private func equationFaults(_ filed: StationProtocol) -> [ProtocolFault] {
        var values = Dictionary(uniqueKeysWithValues: filed.lines.map { ($0.id, $0.value) })
        values[ProtocolForm.votes] = filed.votes.map(\.value).reduce(0, +)
        return definition.form.equations.compactMap { equation in
            let left = equation.left.compactMap { values[$0] }.reduce(0, +)
            let right = equation.right.compactMap { values[$0] }.reduce(0, +)
            switch equation.relation {
            case .equal where left != right:
                return .init(.equation, line: equation.id, "equation '\(equation.id)': \(left) is not \(right)")
            case .atMost where left > right:
                return .init(.equation, line: equation.id, "equation '\(equation.id)': \(left) is more than \(right)")
            default: return nil
            }
        }
    }

    private func snapshotFaults(_ filed: StationProtocol) -> [ProtocolFault] {
        guard let snapshot, snapshot.issue.manifest == filed.snapshot else {
            return [.init(.snapshot, "'snapshot' is not the newest snapshot of station '\(filed.station)'")]
        }
        guard let voters = snapshot.voters(delta: filed.delta) else {
            return [.init(.delta, "its snapshot has no correction \(filed.delta)")]
        }
        return zip(definition.form.lines, filed.lines).filter { $0.0.source == .listed && $0.1.value != voters }
            .map { .init(.listed, line: $0.1.id, "line '\($0.1.id)' has \($0.1.value), the list \(voters)") }
    }

    private func hourlyFaults(_ filed: StationProtocol) -> [ProtocolFault] {
        var faults: [ProtocolFault] = []
        let cells = filed.hourly
        let areJoined = zip(cells, cells.dropFirst()).allSatisfy { $0.to == $1.from }
        if !areJoined || !cells.allSatisfy({ $0.from < $0.to }) {
            faults.append(.init(.hourlyGap, "the cells of 'hourly' do not follow one another without gaps"))
        }
        if cells.count > 1, cells.contains(where: { $0.issued < Self.smallestCell }) {
            faults.append(.init(.hourlySmall, "a cell of 'hourly' has fewer than \(Self.smallestCell)"))
        }
        let handedOut = zip(definition.form.lines, filed.lines)
            .filter { $0.0.source == .issued || $0.0.source == .spoiled }.map(\.1.value).reduce(0, +)
        let sum = cells.map(\.issued).reduce(0, +)
        if sum != handedOut {
            faults.append(.init(.hourlySum, "'hourly' adds up to \(sum), the lines to \(handedOut)"))
        }
        return faults
    }
}
