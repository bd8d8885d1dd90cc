import ElectionModel
import TestSupport
import Testing

@testable import Forms

@Suite struct WordsTests {
    @Test func `what is printed is complete in every language`() {
        let samples: [FormWords] = [
            .notReal(.training), .receipt, .copy(number: 2), .listNumber, .ballots, .handIn, .ballot, .markOne,
            .sameCode, .seal, .selfTest, .selfTestNote,
        ]
        let headings: [FormWords] = [.receipt, .listNumber, .ballots, .ballot, .selfTest]
        let faults = WordingCheck(fragments: Set(["notReal", "copy"] + headings.map(\.english))).faults(
            samples, source: "Forms/FormWords.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `faults say what to do in every language`() {
        let forms: [FormFault] = [.noFonts, .badText, .tooMuch, .memory]
        let check = WordingCheck(fragments: Set(forms.map(\.english)), technical: ["fonts-dejavu-core"])
        let faults = check.faults(forms, source: "Forms/FormFault.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
}
