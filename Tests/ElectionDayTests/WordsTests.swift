import ElectionDay
import ElectionModel
import TestSupport
import Testing
import Wording

@Suite struct WordsTests {
    @Test func `why a statement is not looked at is said in three languages`() {
        let samples: [IntakeRefusal] = [.noProtocol, .otherContest(ContestId(unchecked: "mayor"))]
        let faults = WordingCheck(fragments: Set(samples.map(\.english)), technical: ["mayor"]).faults(
            samples, source: "ElectionDay/IntakeRefusal.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        for refusal in samples { #expect(refusal.nature == .misuse) }
    }
}
