import IdentityDocuments
import TestSupport
import Testing
import Wording

@Suite struct WordsTests {
    @Test func `faults say what to do in every language`() {
        let samples: [MrzFault] = [
            .lines(count: 2), .length(line: 2, characters: 29), .character(line: 1, place: 7), .form(.issuer),
            .checkDigit(.birthDate), .date(.expiryDate),
        ]
        let faults = WordingCheck(fragments: ["lines", "length", "character", "form", "checkDigit", "date"]).faults(
            samples, source: "IdentityDocuments/MrzFault.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `fields and doubts are named in every language`() {
        let faults =
            WordingCheck(fragments: Set(MrzField.allCases.map(\.english))).faults(
                MrzField.allCases, source: "IdentityDocuments/MrzField.swift")
            + WordingCheck(fragments: Set(CardDoubt.allCases.map(\.english))).faults(
                CardDoubt.allCases, source: "IdentityDocuments/CardDoubt.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
}
