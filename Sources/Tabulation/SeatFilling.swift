import ElectionModel

/// Fills seats with candidates from the top of a ranking, under a cap for each sex.
struct SeatFilling {
    private let options: [ContestOption]
    private let cap: Int?
    /// How many more may come in, of each sex where there is a cap; else of everybody, under `nil`.
    private var room: [Sex?: Int]
    /// Seats that are not given away yet.
    private(set) var free: Int
    /// The places of those who are elected whatever a lot says.
    private(set) var elected: [Int] = []
    /// Tied places, and how many of them come in.
    private(set) var ties: [(places: [Int], seats: Int)] = []

    init(_ options: [ContestOption], rule: PluralityRule) {
        self.options = options
        cap = rule.oneSexAtMost
        free = rule.seats
        room = cap.map { [.female: $0, .male: $0] } ?? [nil: rule.seats]
    }

    /// Takes in candidates with equal votes.
    mutating func take(_ equals: ArraySlice<Int>) {
        let groups = Dictionary(grouping: equals) { cap == nil ? nil : options[$0].sex }
            .filter { room[$0.key, default: 0] > 0 }
        let coming = groups.reduce(0) { $0 + min($1.value.count, room[$1.key, default: 0]) }
        guard coming <= free else {
            // The seats run out among equals: a lot may leave out any of them, so all of them are in it.
            ties.append((groups.values.flatMap { $0 }, free))
            free = 0
            return
        }
        // Whatever a lot says, as many of each sex come in as there is room for.
        for (sex, places) in groups {
            let seats = min(places.count, room[sex, default: 0])
            if seats == places.count { elected += places } else { ties.append((places, seats)) }
            room[sex, default: 0] -= seats
        }
        free -= coming
    }
}
