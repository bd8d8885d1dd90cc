package import ElectionModel
import Sodium

/// The order of a contest's options on the ballot, drawn in public.
///
/// The options are fixed and published first; then a seed is made in front of everybody, by dice or balls, and written
/// down. The order follows from both, so that anybody checks it with `sha256sum` and `sort`: ascending SHA-256 of
/// `dobush ballot order v1`, election, contest, option and seed, each on a line of its own (`Docs/formats/ballot-draw.md`).
package struct BallotDraw: Hashable, Sendable {
    package let election: ElectionId
    package let contest: ContestId
    /// What was thrown or drawn, as it was read aloud: digits and blanks.
    package let seed: String

    /// How many digits a seed has; 20 throws of a die hold 51 bits.
    package static let seedLengths = 20...200

    /// Makes a draw.
    ///
    /// - Returns: `nil` unless the seed is 20 to 200 digits, single blanks between them allowed and not counted.
    package init?(election: ElectionId, contest: ContestId, seed: String) {
        let parts = seed.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(digits.contains) }),
            Self.seedLengths.contains(parts.reduce(0) { $0 + $1.count })
        else { return nil }
        self.election = election
        self.contest = contest
        self.seed = seed
    }

    /// The options in the order of the ballot; "against all" takes no part and stays last.
    package func order(_ options: [ContestOption]) -> [ContestOption] {
        let drawn = options.filter { !$0.againstAll }.map { (option: $0, ticket: ticket(of: $0.id)) }
        return drawn.sorted { $0.ticket.lexicographicallyPrecedes($1.ticket) }.map(\.option)
            + options.filter(\.againstAll)
    }

    /// What an option draws: 32 bytes.
    package func ticket(of option: OptionId) -> [UInt8] {
        let lines = ["dobush ballot order v1", election.rawValue, contest.rawValue, option.rawValue, seed]
        return SHA256.hash(Array(lines.map { $0 + "\n" }.joined().utf8))
    }
}
