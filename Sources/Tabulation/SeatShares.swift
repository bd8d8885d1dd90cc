/// How many seats each of some lists has, and between which of them a lot decides about the rest.
struct SeatShares: Equatable {
    /// The seats that are certain, list by list.
    private(set) var seats: [Int]
    /// Seats that are not given away.
    private(set) var left: Int
    /// The lists, by their places, that have an equal claim to what is left; each may get one seat more.
    private(set) var tied: [Int] = []

    private init(seats: [Int], left: Int) {
        self.seats = seats
        self.left = left
    }

    /// Hare's quota: each list has as many seats as its votes contain V/S whole times; the rest goes to the largest
    /// remainders.
    ///
    /// - Parameters:
    ///   - seats: S, at least 1.
    ///   - votes: the votes of each list, all above 0; their sum is V.
    static func largestRemainder(seats: Int, votes: [Int]) -> SeatShares {
        let total = votes.reduce(0, +)
        // v · S / V in whole seats, and what remains in V-ths of a seat; no fraction is rounded.
        let whole = votes.map { ($0 * seats) / total }
        let remainders = votes.map { ($0 * seats) % total }
        var shares = SeatShares(seats: whole, left: seats - whole.reduce(0, +))
        for remainder in Set(remainders).sorted(by: >) where shares.left > 0 && remainder > 0 {
            shares.give(votes.indices.filter { remainders[$0] == remainder })
        }
        return shares
    }

    /// D'Hondt: seat by seat to the list with the largest v / (s + 1), where s is what it has already.
    ///
    /// - Parameters:
    ///   - seats: S, at least 1.
    ///   - votes: the votes of each list, all above 0.
    static func dHondt(seats: Int, votes: [Int]) -> SeatShares {
        var shares = SeatShares(seats: votes.map { _ in 0 }, left: seats)
        while shares.left > 0, shares.tied.isEmpty {
            // Quotients are compared by multiplying crosswise.
            func isAbove(_ a: Int, _ b: Int) -> Bool {
                votes[a] * (shares.seats[b] + 1) > votes[b] * (shares.seats[a] + 1)
            }
            shares.give(votes.indices.filter { a in !votes.indices.contains { isAbove($0, a) } })
        }
        return shares
    }

    /// One seat more for each of some lists with an equal claim, or a tie when they are more than the seats left.
    private mutating func give(_ claims: [Int]) {
        guard tied.isEmpty else { return }
        guard claims.count <= left else {
            tied = claims
            return
        }
        for list in claims { seats[list] += 1 }
        left -= claims.count
    }
}
