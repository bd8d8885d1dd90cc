import BallotCrypto
import Ceremony
import Console
import ElectionModel
import Files
import RemoteRecord
import Wording

/// Puts the trustees' shares together to votes, or says whose are missing. Needs no key: whoever has the record and the table
/// can do it.
struct ShareCombining {
    let record: RecordShowing
    let table: TableFolder

    func hold(_ talk: some Conversation) throws -> Outcome {
        let checked = try record.read(talk)
        if let (drill, dummy) = checked.drill, checked.drilled(drill).count < checked.keys.trustees.needed {
            let name = PartialDecryption.name(of: drill)
            let shares = try shares(of: name, dummy, in: checked, talk)
            _ = try dummy.decrypted(
                by: shares, keys: checked.keys,
                logarithms: DiscreteLogarithm(base: checked.context.key, limit: 1))
            return Outcome(
                "trustee-combine",
                [
                    "election": checked.manifest.election.canonical, "drill": .string(name),
                    "trustees": .array(shares.map { .int($0.trustee) }), "units": [],
                ], [ElectionWords.drillWorks(shares.map(\.trustee))])
        }
        let tallies = try checked.tallies()
        let logarithms = DiscreteLogarithm(
            base: checked.context.key, limit: tallies.map(\.tally.most).max() ?? 0)
        var units: [CanonicalValue] = []
        for (unit, tally) in tallies {
            let name = PartialDecryption.name(of: unit)
            let shares = tally.ballots > 0 ? try shares(of: name, tally, in: checked, talk) : []
            let votes = try tally.decrypted(by: shares, keys: checked.keys, logarithms: logarithms)
            if tally.ballots > 0 { try table.put(tally.message(in: checked.context), as: "\(name)-sum.msg") }
            try table.put(tally.result(votes, in: checked.context), as: "\(name)-result.msg")
            show(unit, votes, checked, ballots: Int(tally.ballots), to: talk)
            units.append([
                "contest": unit.contest.canonical, "district": unit.district.canonical,
                "ballots": .int(Int(tally.ballots)), "votes": .array(votes.map { .int(Int($0)) }),
                "trustees": .array(shares.map { .int($0.trustee) }),
            ])
        }
        return Outcome(
            "trustee-combine",
            ["election": checked.manifest.election.canonical, "drill": .null, "trustees": [], "units": .array(units)],
            [ElectionWords.combined(units: tallies.count, path: table.path)])
    }

    /// The shares of a unit that lie on the table and hold; others are named and left out.
    private func shares(
        of name: String, _ tally: EncryptedTally, in checked: CheckedRecord, _ talk: some Conversation
    ) throws -> [DecryptionShare] {
        var shares: [DecryptionShare] = []
        var missing: [Int] = []
        for number in 1...checked.keys.trustees.all {
            let path = "\(table.path)/\(PartialDecryption.fileName(name, number))"
            guard
                let bytes = try? DurableFile.read(path, limit: PartialDecryption.largestShare, followingLinks: false)
            else {
                missing.append(number)
                continue
            }
            if let share = try? DecryptionShare(
                decoding: bytes, of: tally, keys: checked.keys, election: checked.context), share.trustee == number
            {
                shares.append(share)
            } else {
                talk.note(ElectionWords.badShare(number, of: name), .red)
                missing.append(number)
            }
        }
        guard shares.count >= checked.keys.trustees.needed else {
            throw Complaint(
                TrusteeFault.tooFewShares(
                    name, has: shares.count, needs: checked.keys.trustees.needed, missing: missing))
        }
        return shares
    }

    private func show(
        _ unit: TallyUnit, _ votes: [UInt32], _ checked: CheckedRecord, ballots: Int, to talk: some Conversation
    ) {
        talk.note(ElectionWords.unit(unit, ballots: ballots))
        for (option, number) in zip(checked.manifest.contest(unit.contest)?.options ?? [], votes) {
            talk.note("    \(option)  \(number)", nil)
        }
    }
}
