import Fingerprints
import TestSupport
import Testing
import Wording

@Suite struct FingerWordingTests {
    @Test func `each finger has a name of its own in each language`() {
        let check = WordingCheck(fragments: Set(FingerPosition.allCases.map(\.english)))
        let faults = check.faults(FingerPosition.allCases, source: "Fingerprints/FingerPosition.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        for language in Language.allCases {
            #expect(Set(FingerPosition.allCases.map { $0.text(in: language) }).count == FingerPosition.allCases.count)
        }
    }
}
