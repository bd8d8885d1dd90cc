import ElectionModel
import Tabulation

/// Counts for tests, written shortly: options are called a, b, c, … in the order of the ballot.
enum Ballot {
    /// A contest's count without districts; with `against`, the last option is "against all".
    static func count(
        _ votes: [Int], sexes: String = "", against: Bool = false, basis: Int? = nil,
        districts: [(votes: [Int], basis: Int)] = []
    ) -> ContestCount {
        let options = votes.indices.map { index in
            ContestOption(
                id: id(index), name: LocalizedText(ky: "", ru: "", en: ""),
                againstAll: against && index == votes.count - 1, sex: sex(sexes, index))
        }
        return ContestCount(
            options: options, votes: votes, basis: basis ?? votes.reduce(0, +),
            districts: districts.map { ContestCount.District(votes: $0.votes, basis: $0.basis) })
    }

    /// The id of the option at a place.
    static func id(_ index: Int) -> OptionId {
        OptionId(
            unchecked: index < 26 ? String(Character(Unicode.Scalar(UInt8(97 + index)))) : "z\(index)")
    }

    /// Ids of some options: `ids("ac")`.
    static func ids(_ names: String) -> [OptionId] { names.map { OptionId(unchecked: String($0)) } }

    /// A tie between some options.
    static func tie(_ names: String, _ seats: Int) -> ContestTie {
        ContestTie(options: ids(names), seats: seats)
    }

    /// The outcome with seats for a, b, c, …
    static func seats(_ seats: [Int], ties: [ContestTie] = []) -> ContestOutcome {
        .seats(seats.enumerated().map { ListSeats(option: id($0), seats: $1) }, ties: ties)
    }

    /// `w` and `m` for a woman and a man.
    private static func sex(_ sexes: String, _ index: Int) -> Sex? {
        guard index < sexes.count else { return nil }
        return Array(sexes)[index] == "w" ? .female : .male
    }
}
