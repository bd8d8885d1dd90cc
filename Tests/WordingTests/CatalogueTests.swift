import ElectionModel
import Glibc
import TestSupport
import Testing
import Wording

@Suite struct CatalogueTests {
    @Test func `causes of the system are told in each language`() {
        let causes = [
            ENOENT, EACCES, EROFS, EEXIST, ENOSPC, EISDIR, EIO, EBUSY, EMFILE, ENOMEM, ELOOP, 9999,
        ].map { SystemCause($0) }
        let faults = WordingCheck(fragments: ["code"]).faults(causes, source: nil)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        for language in Language.allCases { #expect(Set(causes.map { $0.text(in: language) }).count == causes.count) }
    }

    @Test func `kinds and phases are told in each language`() {
        let kinds = WordingCheck(fragments: Set(ElectionKind.allCases.map(\.english)), alike: ["репетиция"])
        let phases = WordingCheck(fragments: Set(ElectionPhase.allCases.map(\.english)))
        let faults =
            kinds.faults(ElectionKind.allCases, source: "ElectionModel/ElectionKind.swift")
            + phases.faults(ElectionPhase.allCases, source: "ElectionModel/ElectionPhase.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `what is wrong with a file is told in each language`() {
        let errors: [CanonicalError] = [
            .syntax(offset: 12, reason: "a comma is missing"), .notCanonical, .unknownMember,
            .member("votes", expected: "a list"),
        ]
        // The reader's own words stay in as a detail for engineers.
        let detail: Set = ["votes", "a", "comma", "is", "missing", "it", "should", "be", "list"]
        let faults = WordingCheck(technical: detail).faults(errors, source: "ElectionModel/CanonicalError.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `a check finds what is wrong with words`() {
        struct Sloppy: Worded {
            let kyrgyz: String
            let russian: String
            let english: String
        }
        let check = WordingCheck()
        func count(_ kyrgyz: String, _ russian: String, _ english: String) -> Int {
            check.faults([Sloppy(kyrgyz: kyrgyz, russian: russian, english: english)], source: nil).count
        }
        #expect(count("Жакшы.", "Хорошо.", "Good.") == 0)
        #expect(
            count("Териңиз: dobush-station open --folder x", "Наберите: dobush-station open", "Type: dobush x") == 0)
        #expect(count("", "Хорошо.", "Good.") > 0)
        #expect(count("Good.", "Хорошо.", "Good.") > 0)
        #expect(count("Жакшы.", "Хорошо", "Good.") == 1)
        #expect(count("Жакшы.", "Хорошо daemon.", "Good.") == 1)
        #expect(count("Жакшы.", "Хоpошо.", "Good.") >= 1)
        #expect(count("Жакшы 1.", "Хорошо 2.", "Good 1.") == 1)
        #expect(count("Жакшы 12\u{A0}345.", "Хорошо 12\u{A0}345.", "Good 12,345.") == 0)
        #expect(!check.faults([ElectionKind.training], source: "ElectionModel/ElectionKind.swift").isEmpty)
    }
}
