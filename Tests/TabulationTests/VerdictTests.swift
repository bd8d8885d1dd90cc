import ElectionModel
import Tabulation
import TestSupport
import Testing
import Wording

@Suite struct VerdictTests {
    private static let contest = Contest(
        id: ContestId(unchecked: "c"), title: LocalizedText(ky: "К", ru: "Р", en: "E"), districts: [],
        options: (0..<4).map { index in
            let number = ["бир", "эки", "үч", "төрт"][index]
            let russian = ["один", "два", "три", "четыре"][index]
            return ContestOption(
                id: Ballot.id(index),
                name: LocalizedText(ky: number, ru: russian, en: ["One", "Two", "Three", "Four"][index]))
        }, rule: .mostVotes)

    @Test(arguments: [
        (ContestOutcome.elected(Ballot.ids("ab"), ties: [], vacant: 1), "Elected: One, Two. Vacant: 1 seat."),
        (
            .elected(Ballot.ids("a"), ties: [Ballot.tie("bcd", 2)], vacant: 0),
            "Elected: One. Equal numbers, a lot decides about 2 places: Two, Three, Four."
        ),
        (
            .runOff(Ballot.ids("b"), ties: [Ballot.tie("cd", 1)]),
            "Nobody has the majority; a run-off follows. In the run-off: Two. "
                + "Equal numbers, a lot decides about 1 place: Three, Four."
        ),
        (Ballot.seats([3, 2, 0, 0]), "Seats: One 3, Two 2, Three 0, Four 0."), (.none, "Nobody is elected."),
    ])
    func `a verdict names everybody, in each language`(outcome: ContestOutcome, english: String) {
        let verdict = ContestVerdict(outcome, in: Self.contest)
        #expect(verdict.english == english)
        let faults = WordingCheck().faults([verdict], source: nil)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
}
