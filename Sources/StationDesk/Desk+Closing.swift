package import ElectionModel
import Sodium
package import Tabulation

extension Desk {
    /// The station's protocols as its log and the members' counts give them.
    ///
    /// - Parameters:
    ///   - papers: the counts; one for each contest of the station.
    ///   - closing: the instant of closing, unknown before the last event is written.
    ///   - log: the salted root of the log, 64 hex digits, unknown before as well.
    package func protocols(
        _ papers: [CountedPaper], closing: Timestamp, log: String
    ) -> [StationProtocol] {
        let formHash = Hex.encode(SHA256.hash(definition.form.canonicalBytes))
        let opened = openedAt ?? closing
        return definition.contests(at: station).compactMap { contest in
            guard let paper = papers.first(where: { $0.contest == contest.id }) else { return nil }
            let lines = definition.form.lines.map { line in
                LineCount(line: line.id, value: value(of: line, in: paper))
            }
            let to = Timestamp(milliseconds: max(closing.milliseconds, opened.milliseconds) + 1)
            return StationProtocol(
                station: station, contest: contest.id, form: formHash, lines: lines, votes: paper.votes,
                hourly: HourlyCount.cells(of: handedOut, from: opened, to: to), snapshot: opening?.snapshot ?? "",
                delta: delta,
                log: log, supersedes: nil)
        }
    }

    /// What does not add up, contest by contest; a contest without a count is incomplete.
    func closingFaults(_ papers: [CountedPaper]) -> [DeskReply.ContestFaults] {
        let formHash = Hex.encode(SHA256.hash(definition.form.canonicalBytes))
        let latest = handedOut.last ?? openedAt ?? Timestamp(milliseconds: 0)
        let drafts = protocols(papers, closing: latest, log: "")
        return definition.contests(at: station).compactMap { contest in
            let faults =
                drafts.first { $0.contest == contest.id }?.faults(
                    form: definition.form, formHash: formHash, contest: contest, listed: voters)
                ?? [.incomplete]
            return faults.isEmpty ? nil : DeskReply.ContestFaults(contest: contest.id, faults: faults)
        }
    }

    private func value(of line: ProtocolLine, in paper: CountedPaper) -> Int {
        switch line.source {
        case .listed: voters
        case .issued: issues.count
        case .issuedAtHome: 0
        case .spoiled: spoiled
        case .counted: paper.lines.first { $0.line == line.id }?.value ?? -1
        }
    }
}
