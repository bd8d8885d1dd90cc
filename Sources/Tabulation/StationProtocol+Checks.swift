package import ElectionModel

extension StationProtocol {
    /// The value of a line.
    package func value(of line: String) -> Int? { lines.first { $0.line == line }?.value }

    /// Everything that does not add up, in the order of the form; empty when the protocol is right.
    ///
    /// - Parameters:
    ///   - form: the election's form.
    ///   - formHash: SHA-256 of the form's canonical bytes, 64 hex digits.
    ///   - contest: the contest that it is about.
    ///   - listed: the number of voters in the station's final list, if it is known here.
    package func faults(
        form: ProtocolForm, formHash: String, contest: Contest, listed: Int?
    ) -> [ProtocolFault] {
        guard self.form == formHash else { return [.otherForm] }
        guard lines.map(\.line) == form.lines.map(\.id), votes.map(\.option) == contest.options.map(\.id) else {
            return [.incomplete]
        }
        let range = 0...Self.largestCount
        var faults = lines.filter { !range.contains($0.value) }.map { ProtocolFault.outOfRange(line: $0.line) }
        faults += votes.filter { !range.contains($0.value) }.map { .outOfRange(line: $0.option.rawValue) }
        // The sums below are only meant for numbers in range, and could overflow with others.
        guard faults.isEmpty else { return faults }
        for equation in form.equations {
            let (left, right) = (sum(equation.left), sum(equation.right))
            let holds = equation.relation == .equal ? left == right : left <= right
            if !holds { faults.append(.equation(equation, left: left, right: right)) }
        }
        if let listed {
            for line in form.lines where line.source == .listed {
                if let value = value(of: line.id), value != listed {
                    faults.append(.listed(line: line.id, value: value, list: listed))
                }
            }
        }
        if !hourlyHolds(form) { faults.append(.hourly) }
        return faults
    }

    private func sum(_ names: [String]) -> Int {
        names.reduce(0) { total, name in
            total + (name == ProtocolForm.votes ? votes.reduce(0) { $0 + $1.value } : value(of: name) ?? 0)
        }
    }

    private func hourlyHolds(_ form: ProtocolForm) -> Bool {
        let handedOut = form.lines.filter { $0.source == .issued || $0.source == .spoiled }
            .reduce(0) { $0 + (value(of: $1.id) ?? 0) }
        let gapless = zip(hourly, hourly.dropFirst()).allSatisfy { $0.to == $1.from }
        let forward = hourly.allSatisfy { $0.from < $0.to && (0...Self.largestCount).contains($0.issued) }
        let large = hourly.count <= 1 || hourly.allSatisfy { $0.issued >= HourlyCount.smallestCell }
        return gapless && forward && large && hourly.reduce(0) { $0 + $1.issued } == handedOut
    }
}
