/// The sum of the counted ballots of one unit: a contest in a district. Only such sums are ever decrypted.
package struct EncryptedTally: Hashable, Sendable {
    /// What the decryption's proofs name it: `TALLY:` and the district's id, or a drill.
    package let tallyId: [UInt8]
    /// The contest's id; empty in a drill.
    package let contest: [UInt8]
    /// The ids of the contest's options; one that is empty in a drill.
    package let options: [[UInt8]]
    /// The largest number that an option may hold.
    package private(set) var most: UInt32
    /// How many ballots were added.
    package private(set) var ballots: UInt32
    /// A and B, one an option.
    package private(set) var sums: [Ciphertext]
    private let perOption: UInt32

    /// No ballots yet.
    ///
    /// - Parameters:
    ///   - contest: its shape.
    ///   - district: the id of the unit's district.
    package init(of contest: ContestShape, district: [UInt8]) {
        tallyId = "TALLY:".utf8 + district
        self.contest = contest.id
        options = contest.options
        perOption = contest.perOption
        most = 0
        ballots = 0
        sums = contest.options.map { _ in .empty }
    }

    /// A drill's dummy, which everyone computes from public numbers: it holds 1.
    package init(drill: DecryptionDrill, in election: ElectionContext) {
        tallyId = drill.tallyId
        contest = []
        options = [[]]
        perOption = 1
        most = 1
        ballots = 1
        sums = [drill.dummy(in: election)]
    }

    /// Adds a ballot whose proofs were checked.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form`` when the ballot does not have the contest.
    package mutating func add(_ ballot: EncryptedBallot) throws(RecordFault) {
        guard let ciphertexts = ballot.ciphertexts(of: contest) else { throw RecordFault(.form, contest: contest) }
        try add(ciphertexts)
    }

    /// Adds what is left of a ballot whose proofs were checked: a ciphertext an option.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form`` for another number of them.
    package mutating func add(_ ciphertexts: [Ciphertext]) throws(RecordFault) {
        guard ciphertexts.count == sums.count else { throw RecordFault(.form, contest: contest) }
        for index in sums.indices { sums[index] = sums[index] * ciphertexts[index] }
        ballots += 1
        most += perOption
    }
}
