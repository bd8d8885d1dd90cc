/// What has a count of its own: a contest at a station.
struct CountedUnit: Hashable, Comparable {
    let station: String
    let contest: String

    static func < (left: CountedUnit, right: CountedUnit) -> Bool {
        if left.station == right.station { return left.contest.utf8.lexicographicallyPrecedes(right.contest.utf8) }
        return left.station.utf8.lexicographicallyPrecedes(right.station.utf8)
    }
}
