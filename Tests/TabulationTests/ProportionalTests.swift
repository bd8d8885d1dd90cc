import ElectionModel
import Tabulation
import TestSupport
import Testing

@Suite struct ProportionalTests {
    private static func outcome(
        _ votes: [Int], _ seats: Int, _ method: SeatMethod, threshold: Int = 0, against: Bool = false
    ) -> ContestOutcome {
        Ballot.count(votes, against: against)
            .outcome(
                under: .proportional(ProportionalRule(seats: seats, method: method, threshold: threshold)))
    }

    /// Figures as textbooks have them, and some worked out by hand.
    @Test(arguments: [
        // Quota 10,000: whole seats 4, 1, 1, 1, 0, 0; the remainders 7,000 (a), 6,000 (b) and 6,000 (e) come first.
        ([47_000, 16_000, 15_900, 12_000, 6_000, 3_100], 10, [5, 2, 1, 1, 1, 0]),
        // Quota 100: 4.1, 3.3, 2.6 of ten seats.
        ([410, 330, 260], 10, [4, 3, 3]),
        // Whole quotas need no remainders.
        ([500, 300, 200], 10, [5, 3, 2]),
        // The Alabama paradox: with 26 seats instead of 25, the two lists of 500 votes lose one each.
        ([1500, 1500, 900, 500, 500, 200], 25, [7, 7, 4, 3, 3, 1]),
        ([1500, 1500, 900, 500, 500, 200], 26, [8, 8, 5, 2, 2, 1]),
    ])
    func `the largest remainders by Hare's quota`(votes: [Int], seats: Int, expected: [Int]) {
        #expect(Self.outcome(votes, seats, .largestRemainder) == Ballot.seats(expected))
    }

    /// Quotients by 1, 2, 3, …, the largest of them counted off.
    @Test(arguments: [
        ([100_000, 80_000, 30_000, 20_000], 8, [4, 3, 1, 0]),
        ([47_000, 16_000, 15_900, 12_000, 6_000, 3_100], 10, [5, 2, 2, 1, 0, 0]),
        ([340_000, 280_000, 160_000, 60_000, 15_000], 7, [3, 3, 1, 0, 0]),
    ])
    func `the highest averages by D'Hondt`(votes: [Int], seats: Int, expected: [Int]) {
        #expect(Self.outcome(votes, seats, .dHondt) == Ballot.seats(expected))
    }

    @Test(arguments: [
        ([50, 50], 1, SeatMethod.dHondt, [0, 0], [Ballot.tie("ab", 1)]),
        ([100, 50], 2, .dHondt, [1, 0], [Ballot.tie("ab", 1)]),
        ([100, 50], 3, .dHondt, [2, 1], []),
        ([60, 60, 60], 5, .dHondt, [1, 1, 1], [Ballot.tie("abc", 2)]),
        ([50, 50], 3, .largestRemainder, [1, 1], [Ballot.tie("ab", 1)]),
        ([10, 10, 10], 2, .largestRemainder, [0, 0, 0], [Ballot.tie("abc", 2)]),
        // Remainders 6, 2, 2 of 10: the largest is served, the others tie.
        ([16, 12, 12], 4, .largestRemainder, [2, 1, 1], []),
        ([26, 12, 12], 5, .largestRemainder, [3, 1, 1], []),
        ([14, 13, 13], 5, .largestRemainder, [2, 1, 1], [Ballot.tie("bc", 1)]),
    ])
    func `equal claims to the last seats are tied`(
        votes: [Int], seats: Int, method: SeatMethod, expected: [Int], ties: [ContestTie]
    ) {
        let outcome = Self.outcome(votes, seats, method)
        #expect(outcome == Ballot.seats(expected, ties: ties))
        #expect((try? ContestOutcome(canonical: outcome.canonical)) == outcome)
    }

    @Test(arguments: SeatMethod.allCases)
    func `lists below the threshold get nothing, and exactly the threshold is enough`(
        method: SeatMethod
    ) {
        // 70 of 1,000 is 7 per cent, 69 is not; the votes against all count in the sum.
        #expect(
            Self.outcome([531, 330, 70, 69], 10, method, threshold: 70, against: false)
                == Ballot.seats(method == .dHondt ? [6, 4, 0, 0] : [6, 3, 1, 0]))
        #expect(
            Self.outcome([531, 329, 69, 71], 10, method, threshold: 70, against: true)
                == Ballot.seats([6, 4, 0]))
        #expect(Self.outcome([40, 30, 30], 10, method, threshold: 500) == .none)
        #expect(Self.outcome([40, 30, 50], 10, method, against: true) == .none)
        #expect(Self.outcome([0, 0], 10, method) == .none)
        #expect(Self.outcome([9, 0], 10, method) == Ballot.seats([10, 0]))
    }

    @Test func `a threshold may have to be reached in every district`() {
        let rule = ContestRule.proportional(
            ProportionalRule(seats: 10, method: .largestRemainder, threshold: 0, districtThreshold: 50))
        // b has 5 per cent here and 4.9 there; c has none in a district where nobody voted.
        let count = Ballot.count(
            [1000, 99, 200],
            districts: [
                (votes: [850, 50, 100], basis: 1000), (votes: [150, 49, 100], basis: 1001),
                (votes: [0, 0, 0], basis: 0),
            ])
        #expect(count.outcome(under: rule) == Ballot.seats([8, 0, 2]))
    }

    @Test func `a result finds each station's district`() throws {
        let sample = try SampleElection()
        let first = sample.definition.districts[0]
        let second = District(id: DistrictId(unchecked: "d2"), name: first.name)
        let contest = Contest(
            id: sample.definition.contests[0].id, title: first.name, districts: [first.id, second.id],
            options: sample.definition.contests[0].options,
            rule: .proportional(
                ProportionalRule(seats: 8, method: .dHondt, threshold: 0, districtThreshold: 100)))
        let stations = [
            sample.definition.stations[0],
            PollingStation(id: StationId(unchecked: "1202"), district: second.id, name: first.name),
        ]
        let definition = ElectionDefinition(
            election: sample.definition.election, kind: .training, title: first.name,
            calendar: sample.definition.calendar, districts: [first, second], stations: stations,
            contests: [contest],
            form: sample.definition.form)
        let (paper, _) = try TabulationTests.paper(votes: [150, 50, 50, 0])
        let (other, _) = try TabulationTests.paper(votes: [200, 45, 5, 0])
        let moved = StationProtocol(
            station: stations[1].id, contest: other.contest, form: other.form, lines: other.lines,
            votes: other.votes,
            hourly: other.hourly, snapshot: other.snapshot, delta: 0, log: other.log, supersedes: nil)
        // c has 20 per cent in the first district and 2 in the second. With it the eighth seat would be c's.
        let result = ContestResult(contest: contest, of: definition, protocols: [1: paper, 2: moved])
        #expect(result.votes.map(\.value) == [350, 95, 55, 0])
        #expect(result.outcome == Ballot.seats([7, 1, 0]))
        let open = Contest(
            id: contest.id, title: contest.title, districts: contest.districts, options: contest.options,
            rule: .proportional(ProportionalRule(seats: 8, method: .dHondt, threshold: 0)))
        let without = ContestResult(contest: open, of: definition, protocols: [1: paper, 2: moved])
        #expect(without.outcome == Ballot.seats([6, 1, 1]))
    }

    private static func random(_ random: inout SeededRandom) -> (votes: [Int], seats: Int) {
        let scale = [5, 100, 1_000_000].randomElement(using: &random) ?? 5
        return (
            (0..<Int.random(in: 1...7, using: &random)).map { _ in
                Int.random(in: 1...scale, using: &random)
            },
            Int.random(in: 1...90, using: &random)
        )
    }

    @Test(arguments: SeatMethod.allCases, 1...4)
    func `seats add up, and each list is near its share`(method: SeatMethod, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<200 {
            let (votes, seats) = Self.random(&random)
            guard case .seats(let lists, let ties) = Self.outcome(votes, seats, method) else {
                Issue.record("seed \(seed): \(votes)")
                continue
            }
            let what = "seed \(seed): \(votes) \(seats) \(lists.map(\.seats)) \(ties)"
            #expect(
                lists.reduce(0) { $0 + $1.seats } + ties.reduce(0) { $0 + $1.seats } == seats, "\(what)")
            #expect(ties.allSatisfy { $0.options.count > $0.seats && $0.seats > 0 }, "\(what)")
            let total = votes.reduce(0, +)
            for (value, list) in zip(votes, lists) {
                let most = list.seats + (ties.contains { $0.options.contains(list.option) } ? 1 : 0)
                // Never below the whole part of the share; with Hare never a whole seat above it either.
                #expect(most >= value * seats / total, "\(what)")
                if method == .largestRemainder {
                    #expect(list.seats <= (value * seats + total - 1) / total, "\(what)")
                }
            }
            // More votes never have fewer seats.
            for (a, b) in zip(votes.indices, votes.indices.dropFirst()) where votes[a] > votes[b] {
                #expect(lists[a].seats >= lists[b].seats, "\(what)")
            }
        }
    }

    @Test(arguments: 1...4)
    func `D'Hondt's seats are the largest quotients, whichever way one finds them`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<100 {
            let votes = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                Int.random(in: 1...40, using: &random)
            }
            let seats = Int.random(in: 1...12, using: &random)
            guard case .seats(let lists, let ties) = Self.outcome(votes, seats, .dHondt) else { continue }
            // All quotients in whole numbers: multiplied by the common multiple of 1...12.
            let quotients = votes.enumerated().flatMap { list, value in
                (1...seats).map { (list: list, quotient: value * 27_720 / $0) }
            }.sorted { $0.quotient > $1.quotient }
            let last = quotients[seats - 1].quotient
            let certain = quotients.filter { $0.quotient > last }
            let level = quotients.filter { $0.quotient == last }
            let free = seats - certain.count
            let served = level.count == free ? certain + level : certain
            let expected = votes.indices.map { index in served.count { $0.list == index } }
            #expect(lists.map(\.seats) == expected, "seed \(seed): \(votes) \(seats)")
            #expect(
                ties
                    == (level.count == free
                        ? [] : [ContestTie(options: level.map(\.list).sorted().map(Ballot.id), seats: free)]),
                "seed \(seed): \(votes) \(seats)")
        }
    }

    @Test(arguments: SeatMethod.allCases, 1...3)
    func `a list that gains votes loses no seat`(method: SeatMethod, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<200 {
            let (votes, seats) = Self.random(&random)
            let index = Int.random(in: 0..<votes.count, using: &random)
            var more = votes
            more[index] += Int.random(in: 1...50, using: &random)
            guard case .seats(let before, _) = Self.outcome(votes, seats, method),
                case .seats(let after, _) = Self.outcome(more, seats, method)
            else { continue }
            #expect(
                after[index].seats >= before[index].seats,
                "seed \(seed): \(votes) → \(more), \(seats) seats")
        }
    }

    @Test(arguments: 1...3)
    func `one seat more takes none away under D'Hondt`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<200 {
            let (votes, seats) = Self.random(&random)
            guard case .seats(let before, _) = Self.outcome(votes, seats, .dHondt),
                case .seats(let after, _) = Self.outcome(votes, seats + 1, .dHondt)
            else { continue }
            #expect(
                zip(before, after).allSatisfy { $0.seats <= $1.seats }, "seed \(seed): \(votes) \(seats)")
        }
    }

    @Test(arguments: SeatMethod.allCases)
    func `the largest numbers of a record stay exact`(method: SeatMethod) {
        let most = (1 << 53) - 1
        let rule = ContestRule.proportional(ProportionalRule(seats: 1000, method: method, threshold: 1))
        let count = Ballot.count([most / 2, most / 2 - 1000], basis: most)
        #expect(count.outcome(under: rule) == Ballot.seats([500, 500]))
        #expect(Ballot.count([most], basis: most).outcome(under: rule) == Ballot.seats([1000]))
        #expect(
            Ballot.count([most], basis: most).outcome(under: .majority(MajorityRule()))
                == .elected(Ballot.ids("a"), ties: [], vacant: 0))
    }
}
