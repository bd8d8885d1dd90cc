import TestSupport
import Testing
import Wording

@testable import CandidatePages

/// What the pages' servers say.
@Suite struct WordsTests {
    @Test func `every refusal has its sentence in each language`() throws {
        let found = WordingCheck().faults(ClerkPageFault.allCases, source: "CandidatePages/ClerkPageFault.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
