import BallotCrypto
import Ceremony
import Console
import ElectionModel
import Wording

/// Who has put what on the table, whether it holds, and what is missing. Needs no key.
struct KeyOverview {
    let table: TableFolder

    func hold(_ talk: some Conversation) throws -> (outcome: Outcome, complaint: Complaint?) {
        let lying = try table.table()
        let ceremony = lying.ceremony
        talk.note(ElectionWords.manifestFingerprint)
        talk.readAloud(ceremony.fingerprint.lines)
        show(lying, to: talk)
        var keys: ElectionKeys?
        var complaint: Complaint?
        do throws(KeyCeremonyFault) {
            let made = try Self.keys(on: lying)
            try lying.checkAgreement(to: made)
            keys = made
        } catch { complaint = Complaint(error) }
        return (
            Outcome(
                "trustee-status",
                [
                    "election": ceremony.manifest.election.canonical, "manifest": .string(ceremony.fingerprint.hex),
                    "finished": .bool(keys != nil),
                    "record": keys.map { .string(Fingerprint($0.record).hex) } ?? .null,
                    "trustees": .array(
                        ceremony.numbers.map { number in
                            [
                                "trustee": .int(number),
                                "rounds": .array(
                                    KeyRound.allCases.filter { Self.has($0, number, lying) }.map { .int($0.rawValue) }),
                            ]
                        }),
                ],
                keys.map { keys in
                    [ElectionWords.finished(trustees: keys.trustees.all, threshold: keys.trustees.needed)]
                        + Fingerprint(keys.record).lines.map { Verbatim("    \($0)") }
                } ?? []), complaint
        )
    }

    /// The keys that the table gives, every message up to the shares checked.
    static func keys(on table: KeyTable) throws(KeyCeremonyFault) -> ElectionKeys {
        let certificates = try table.certificates()
        let reveals = try table.reveals(of: table.commitments(by: certificates), by: certificates)
        let keys = try table.keys(from: reveals)
        for receiver in table.ceremony.numbers {
            for sender in certificates where sender.index != receiver {
                _ = try table.share(from: sender, to: receiver)
            }
        }
        try table.judgeComplaints(reveals)
        return keys
    }

    private func show(_ lying: KeyTable, to talk: some Conversation) {
        var head: [any Worded] = [ElectionWords.trusteeHead]
        head += KeyRound.allCases.map { $0 as any Worded }
        var rows = TextTable(head)
        for number in lying.ceremony.numbers {
            rows.add(["\(number)"] + KeyRound.allCases.map { Self.has($0, number, lying) ? "+" : "-" })
        }
        for line in rows.lines(width: 100) { talk.note(line, nil) }
    }

    private static func has(_ round: KeyRound, _ number: Int, _ lying: KeyTable) -> Bool {
        switch round {
        case .certificates: lying.has(.certificate(number))
        case .commits: lying.has(.commit(number))
        case .reveals: lying.has(.reveal(number))
        case .shares:
            lying.ceremony.numbers.allSatisfy { $0 == number || lying.has(.share(from: number, to: $0)) }
        case .agreement: lying.has(.record(number))
        }
    }
}
