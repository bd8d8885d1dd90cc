/// The order of a ballot that a seed gives (RECORD.md, section 5, `ballot.definition`).
struct BallotOrder {
    private let election: String
    private let contest: String
    private let seed: String

    /// Takes a seed.
    ///
    /// - Returns: nil unless it is 20 to 200 digits in groups with one blank between them.
    init?(election: String, contest: String, seed: String) {
        let groups = seed.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(digits.contains) }),
            (20...200).contains(groups.reduce(0) { $0 + $1.count })
        else { return nil }
        self.election = election
        self.contest = contest
        self.seed = seed
    }

    /// Whether options stand in the order that was drawn.
    func holds(for options: [String]) -> Bool {
        let tickets = options.map { option in
            Digest.of(Array("dobush ballot order v1\n\(election)\n\(contest)\n\(option)\n\(seed)\n".utf8)).bytes
        }
        return zip(tickets, tickets.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
    }
}
