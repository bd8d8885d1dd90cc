import ElectionModel
import Tabulation
import TestSupport
import Testing

@Suite struct PluralityTests {
    @Test(arguments: [
        ([5, 3, 1, 0], 1, "a", [], 0), ([5, 5, 1, 0], 1, "", [Ballot.tie("ab", 1)], 0),
        ([5, 3, 1, 5], 1, "a", [], 0), ([4, 9, 7, 6, 0], 3, "bcd", [], 0),
        ([9, 7, 5, 5, 0], 3, "ab", [Ballot.tie("cd", 1)], 0),
        ([7, 7, 7, 7, 0], 3, "", [Ballot.tie("abcd", 3)], 0),
        ([7, 7, 7, 1, 0], 3, "abc", [], 0), ([9, 7, 7, 7, 7, 0], 3, "a", [Ballot.tie("bcde", 2)], 0),
        ([9, 7, 0, 0], 3, "ab", [], 1), ([9, 0, 0], 3, "a", [], 2),
    ])
    func `the seats go to those with the most votes; equals at the last seats are tied`(
        votes: [Int], seats: Int, elected: String, ties: [ContestTie], vacant: Int
    ) {
        let outcome = Ballot.count(votes, against: true).outcome(
            under: .plurality(PluralityRule(seats: seats)))
        #expect(outcome == .elected(Ballot.ids(elected), ties: ties, vacant: vacant))
        #expect((try? ContestOutcome(canonical: outcome.canonical)) == outcome)
    }

    @Test(arguments: [[5, 3, 1, 6], [0, 0, 0, 0], [0, 0, 0, 3]])
    func `more against all than for the first elect nobody, and so do no votes`(votes: [Int]) {
        for seats in [1, 2, 3] {
            let rule = ContestRule.plurality(PluralityRule(seats: seats))
            #expect(Ballot.count(votes, against: true).outcome(under: rule) == .none)
        }
    }

    /// Three seats, at most two of one sex. Each case worked out by hand.
    @Test(arguments: [
        // Both sexes are among the first three: the cap does nothing.
        ([90, 80, 70, 60], "wmmw", "abc", [], 0),
        // Three women lead: the third gives way to the next man.
        ([90, 80, 70, 60], "wwwm", "abd", [], 0),
        // The next man stands far below.
        ([90, 80, 70, 60, 50, 5], "wwwwwm", "abf", [], 0),
        // There is no man at all, or none with votes: the third seat stays empty.
        ([90, 80, 70, 60], "wwww", "ab", [], 1), ([90, 80, 70, 0], "wwwm", "ab", [], 1),
        // Two men tie for the seat that the third woman cannot have.
        ([90, 80, 70, 60, 60], "wwwmm", "ab", [Ballot.tie("de", 1)], 0),
        // Two women tie for the second place: whoever it is, the third seat is a man's.
        ([90, 80, 80, 10], "wwwm", "ad", [Ballot.tie("bc", 1)], 0),
        // Women tie for their second seat, and men for theirs.
        ([90, 80, 80, 10, 10], "wwwmm", "a", [Ballot.tie("bc", 1), Ballot.tie("de", 1)], 0),
        // A woman and a man tie for the last seat, and the cap allows both.
        ([90, 80, 70, 70], "wmwm", "ab", [Ballot.tie("cd", 1)], 0),
        // Two women and a man tie behind a woman, two seats: the man comes in anyway.
        ([90, 70, 70, 70], "wwwm", "ad", [Ballot.tie("bc", 1)], 0),
        // All tie: who is drawn decides, under the cap.
        ([70, 70, 70, 70], "wwwm", "d", [Ballot.tie("abc", 2)], 0),
        ([70, 70, 70, 70], "wwmm", "", [Ballot.tie("abcd", 3)], 0),
        ([70, 70, 70], "www", "", [Ballot.tie("abc", 2)], 1),
    ])
    func `at most two of one sex`(
        votes: [Int], sexes: String, elected: String, ties: [ContestTie], vacant: Int
    ) {
        let rule = ContestRule.plurality(PluralityRule(seats: 3, oneSexAtMost: 2))
        #expect(
            Ballot.count(votes, sexes: sexes).outcome(under: rule)
                == .elected(Ballot.ids(elected), ties: ties, vacant: vacant))
    }

    /// Everything that lots could lead to: each order of equals, filled seat by seat.
    private static func allOutcomes(_ votes: [Int], _ sexes: [Sex], _ rule: PluralityRule) -> Set<Set<Int>> {
        func orders(_ items: [Int]) -> [[Int]] {
            guard items.count > 1 else { return [items] }
            return items.flatMap { first in orders(items.filter { $0 != first }).map { [first] + $0 } }
        }
        var ranked: [[Int]] = [[]]
        for value in Set(votes).sorted(by: >) where value > 0 {
            let equals = votes.indices.filter { votes[$0] == value }
            ranked = ranked.flatMap { before in orders(equals).map { before + $0 } }
        }
        return Set(
            ranked.map { order in
                order.reduce(into: Set<Int>()) { elected, next in
                    let same = elected.count { sexes[$0] == sexes[next] }
                    if elected.count < rule.seats, same < rule.oneSexAtMost ?? rule.seats {
                        elected.insert(next)
                    }
                }
            })
    }

    @Test(arguments: 1...6)
    func `what is certain, tied and vacant is what every lot agrees on`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<120 {
            let seats = Int.random(in: 1...4, using: &random)
            let caps = PluralityRule.caps(ofSeats: seats)
            let rule = PluralityRule(
                seats: seats,
                oneSexAtMost: Bool.random(using: &random) ? caps.randomElement(using: &random) : nil)
            let number = Int.random(in: 1...6, using: &random)
            let votes = (0..<number).map { _ in Int.random(in: 0...4, using: &random) }
            guard votes.contains(where: { $0 > 0 }) else { continue }
            let sexes: [Sex] = (0..<number).map { _ in Bool.random(using: &random) ? .female : .male }
            let word = sexes.map { $0 == .female ? "w" : "m" }.joined()
            let outcome = Ballot.count(votes, sexes: word).outcome(under: .plurality(rule))
            guard case .elected(let elected, let ties, let vacant) = outcome else {
                Issue.record("seed \(seed): \(votes) \(word) \(rule)")
                continue
            }
            let possible = Self.allOutcomes(votes, sexes, rule).map { Set($0.map(Ballot.id)) }
            let certain = possible.reduce(possible[0]) { $0.intersection($1) }
            let union = possible.reduce(into: Set<OptionId>()) { $0.formUnion($1) }
            let what = "seed \(seed): \(votes) \(word) \(rule) \(outcome) \(possible)"
            #expect(Set(elected) == certain, "\(what)")
            #expect(Set(ties.flatMap(\.options)) == union.subtracting(certain), "\(what)")
            #expect(possible.allSatisfy { $0.count == rule.seats - vacant }, "\(what)")
            #expect(elected.count + ties.reduce(0) { $0 + $1.seats } + vacant == rule.seats, "\(what)")
            for tie in ties {
                #expect(
                    possible.allSatisfy { $0.count(where: tie.options.contains) == tie.seats }, "\(what)")
            }
            if let cap = rule.oneSexAtMost {
                for set in possible {
                    #expect(
                        Sex.allCases.allSatisfy { sex in
                            set.count { id in sexes[votes.indices.first { Ballot.id($0) == id } ?? 0] == sex }
                                <= cap
                        })
                }
            }
        }
    }

    @Test(arguments: 1...4)
    func `who is elected stays elected with more votes`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<200 {
            let votes = (0..<6).map { _ in Int.random(in: 1...30, using: &random) }
            let sexes = (0..<6).map { _ in Bool.random(using: &random) ? "w" : "m" }.joined()
            let rule = ContestRule.plurality(PluralityRule(seats: 3, oneSexAtMost: 2))
            guard case .elected(let before, _, _) = Ballot.count(votes, sexes: sexes).outcome(under: rule)
            else { continue }
            for index in votes.indices where before.contains(Ballot.id(index)) {
                var more = votes
                more[index] += Int.random(in: 1...20, using: &random)
                guard case .elected(let after, _, _) = Ballot.count(more, sexes: sexes).outcome(under: rule)
                else { continue }
                #expect(after.contains(Ballot.id(index)), "seed \(seed): \(votes) \(sexes) \(more)")
            }
        }
    }
}
