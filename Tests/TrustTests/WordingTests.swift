import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust
import Wording

/// Every sentence is there in three languages, and no two of them are the same.
@Suite struct WordingTests {
    private static func faults() throws -> [any Fault] {
        let id = try #require(KeyId(rawValue: "0123456789abcdef"))
        let errors: [TrustError] = [
            .certificate(.unknownRoot(id)), .certificate(.badSignature(id)),
            .certificate(.tooFewSignatures(has: 1, needs: 2)), .revocation(.badSignature(id)),
            .otherElection(ElectionId(unchecked: "e1")), .otherKind(.rehearsal), .subjectTaken("1201"), .keyTaken(id),
            .keyRevoked(id), .malformed(.keyFile), .badSignature, .unsigned, .wrongPassphrase, .memory, .file("a.key"),
        ]
        return errors + ([.length, .forged, .truncated, .memory, .encoding] as [SodiumError])
    }

    @Test func `errors speak three languages`() throws {
        for fault in try Self.faults() { check(fault) }
        for kind in ElectionKind.allCases { check(TrustError.otherKind(kind)) }
        for format in TrustFormat.allCases { check(TrustError.malformed(format)) }
    }

    @Test func `roles and reasons have names in three languages`() {
        for role in Role.allCases { check(role) }
        for reason in RevocationReason.allCases { check(reason) }
    }

    private func check(_ words: some Worded) {
        let texts = Language.allCases.map { words.text(in: $0) }
        #expect(Set(texts).count == 3, "\(texts)")
        #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("Optional(") })
        let cyrillic = { (text: String) in text.unicodeScalars.contains { ("а"..."я").contains($0) } }
        #expect(cyrillic(words.kyrgyz) && cyrillic(words.russian) && !cyrillic(words.english), "\(texts)")
    }

    @Test(arguments: [
        (TrustError.file("a"), FaultNature.failed), (.memory, .failed), (.malformed(.minisign), .unsound),
        (.subjectTaken("a"), .conflict), (.wrongPassphrase, .denied), (.badSignature, .denied), (.unsigned, .denied),
        (.otherKind(.training), .denied), (.certificate(.tooFewSignatures(has: 0, needs: 1)), .denied),
    ])
    func `an error says what kind of failure it is`(error: TrustError, nature: FaultNature) {
        #expect(error.nature == nature)
        #expect("\(error)" == error.english)
    }
}
