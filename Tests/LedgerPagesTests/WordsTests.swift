import ElectionModel
import Foundation
import Ledger
import PageServing
import TestSupport
import Testing
import Trust
import Wording

@testable import LedgerPages

/// What servers and the page say.
@Suite struct WordsTests {
    @Test func `faults speak three languages`() throws {
        let address = try #require(ListenAddress("127.0.0.1:80"))
        var found = WordingCheck().faults(
            [PageServerFault.noPort(70_000), .taken(address), .forbidden(address), .notHere(address), .system(5)],
            source: "PageServing/PageServerFault.swift")
        found += WordingCheck().faults(
            EntryType.allCases.map { SubmissionFault.elsewhere($0) },
            source: "LedgerPages/Submissions/SubmissionFault.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test func `the page knows every type of entry, role and phase in three languages`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let words = try String(contentsOf: root.appending(path: "Web/ledger/words.js"), encoding: .utf8)
        let names =
            EntryType.allCases.map(\.rawValue) + Role.allCases.map(\.rawValue) + ElectionPhase.allCases.map(\.rawValue)
        for name in names {
            // A key with quotes where it needs them.
            let count =
                words.split(separator: "\"\(name)\": \"").count + words.split(separator: " \(name): \"").count - 2
            #expect(count >= 3, "\(name)")
        }
    }
}
