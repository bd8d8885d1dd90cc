import ElectionModel
import Tabulation
import TestSupport
import Testing

@Suite struct MajorityTests {
    private static let rule = ContestRule.majority(MajorityRule())

    @Test(arguments: [
        // 51 of 100, 50 of 100, 51 of 101: exactly half is not more than half.
        ([51, 40, 9], ContestOutcome.elected(Ballot.ids("a"), ties: [], vacant: 0)),
        ([50, 41, 9], .runOff(Ballot.ids("ab"), ties: [])),
        ([51, 41, 9], .elected(Ballot.ids("a"), ties: [], vacant: 0)),
        ([20, 30, 30, 20], .runOff(Ballot.ids("bc"), ties: [])),
        ([20, 35, 20, 25], .runOff(Ballot.ids("bd"), ties: [])),
        // Several tie for the second place, or for both.
        ([20, 40, 20, 20], .runOff(Ballot.ids("b"), ties: [Ballot.tie("acd", 1)])),
        ([30, 30, 30, 10], .runOff([], ties: [Ballot.tie("abc", 2)])),
        ([50, 50], .runOff(Ballot.ids("ab"), ties: [])),
        ([3, 0, 0], .elected(Ballot.ids("a"), ties: [], vacant: 0)), ([0, 0], .none),
    ])
    func `more than half elects, and otherwise the first two go on`(
        votes: [Int], outcome: ContestOutcome
    ) {
        #expect(Ballot.count(votes).outcome(under: Self.rule) == outcome)
        #expect((try? ContestOutcome(canonical: outcome.canonical)) == outcome)
    }

    @Test(arguments: [
        // The last is "against all": it counts in the sum and never goes to a run-off.
        ([45, 30, 25], ContestOutcome.runOff(Ballot.ids("ab"), ties: [])),
        ([40, 15, 45], .none), ([40, 20, 40], .runOff(Ballot.ids("ab"), ties: [])),
        ([60, 15, 25], .elected(Ballot.ids("a"), ties: [], vacant: 0)), ([0, 0, 7], .none),
        // Only one has votes and has no majority: there is nobody to run off with.
        ([5, 0, 5], .none),
    ])
    func `against all`(votes: [Int], outcome: ContestOutcome) {
        #expect(Ballot.count(votes, against: true).outcome(under: Self.rule) == outcome)
    }

    @Test func `the majority may be reckoned of those who took part`() {
        let rule = ContestRule.majority(MajorityRule(basis: "9"))
        #expect(
            Ballot.count([52, 40], basis: 100).outcome(under: rule)
                == .elected(Ballot.ids("a"), ties: [], vacant: 0))
        #expect(
            Ballot.count([52, 40], basis: 104).outcome(under: rule) == .runOff(Ballot.ids("ab"), ties: [])
        )
    }

    @Test func `a result takes the basis from the line that the rule names`() throws {
        let sample = try SampleElection()
        let contest = sample.definition.contests[0]
        for (line, expected) in [
            ("10", ContestOutcome.elected(Ballot.ids("a"), ties: [], vacant: 0)),
            ("1", .runOff(Ballot.ids("ab"), ties: [])),
        ] {
            let (paper, _) = try TabulationTests.paper(votes: [130, 70, 40, 10])
            let ruled = Contest(
                id: contest.id, title: contest.title, districts: contest.districts,
                options: contest.options,
                rule: .majority(MajorityRule(basis: line)))
            #expect(
                ContestResult(contest: ruled, of: sample.definition, protocols: [1: paper]).outcome
                    == expected)
        }
    }
}
