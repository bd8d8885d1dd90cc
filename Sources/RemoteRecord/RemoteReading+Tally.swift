import BallotCrypto
import ElectionModel
import Sodium

extension RemoteReading {
    /// V7: shares of a drill, each of its own phase; those of tallies are the commission's to combine.
    mutating func takeShare(_ bytes: [UInt8], in phase: ElectionPhase) throws(RecordFault) {
        guard let context = freeze(), let keys else { throw RecordFault(.electionKey) }
        let fields = try RecordFields(bytes)
        guard fields.field(1) == context.digest.bytes else { throw RecordFault(.shares) }
        let name = fields.field(2)
        guard let drill = DecryptionDrill.allCases.first(where: { $0.tallyId == name }) else {
            guard phase == .sealed, name.starts(with: "TALLY:".utf8) else { throw RecordFault(.units) }
            hasTallyShares = true
            return
        }
        guard drill == .opening ? phase == .keys : phase == .sealed && !hasTallyShares else {
            throw RecordFault(.drills)
        }
        let share = try DecryptionShare(
            decoding: bytes, of: EncryptedTally(drill: drill, in: context), keys: keys, election: context)
        guard drills[drill, default: []].insert(share.trustee).inserted else { throw RecordFault(.drills) }
    }

    /// V7, V21 to V23: after the closing drill, what the commission has published as a sum is the sum.
    mutating func takeAggregate(_ bytes: [UInt8]) throws(RecordFault) {
        let fields = try RecordFields(bytes)
        guard let context, let unit = units.first(where: { Self.names($0) == [fields.field(2), fields.field(3)] }),
            aggregates[unit] == nil
        else { throw RecordFault(.units) }
        guard drills[.closing, default: []].count >= trustees.needed else { throw RecordFault(.drills) }
        guard let tally = try tallies(of: [unit])[unit] else { throw RecordFault(.aggregates) }
        guard fields.number(at: 4) == Int(tally.ballots) else { throw RecordFault(.counted) }
        guard tally.message(in: context) == bytes else { throw RecordFault(.aggregates) }
        aggregates[unit] = bytes
    }

    /// V21, V22: the sums over the counted set: of each voter the cast ballot with the highest counter, unless void.
    func tallies(of wanted: [TallyUnit]) throws(RecordFault) -> [TallyUnit: EncryptedTally] {
        var tallies: [TallyUnit: EncryptedTally] = [:]
        for unit in wanted {
            guard let style = styles[unit.district],
                let shape = style.contests.first(where: { $0.id == Array(unit.contest.rawValue.utf8) })
            else { throw RecordFault(.units) }
            tallies[unit] = EncryptedTally(of: shape, district: Array(unit.district.rawValue.utf8))
        }
        let order = Dictionary(
            uniqueKeysWithValues: manifest.styles.map { style in (style.district, style.contests) })
        for voter in roll.values where !voter.isVoid {
            guard let counted = voter.counted, case .cast(let ciphertexts?)? = ballots[counted.tracker]?.fate else {
                continue
            }
            for (index, contest) in order[voter.district, default: []].enumerated() {
                let unit = TallyUnit(contest: contest, district: voter.district)
                try tallies[unit]?.add(ciphertexts[index])
            }
        }
        return tallies
    }

    private static func names(_ unit: TallyUnit) -> [[UInt8]] {
        ["TALLY:".utf8 + Array(unit.district.rawValue.utf8), Array(unit.contest.rawValue.utf8)]
    }
}
