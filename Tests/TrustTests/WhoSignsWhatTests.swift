import Foundation
import Testing
import Trust

/// The one table of who may sign what, and the page that publishes it.
@Suite struct WhoSignsWhatTests {
    @Test func `no context is the beginning of another, but for entries, which share theirs`() {
        let entries = SignedStatement.allCases.filter { $0.context == "dobush entry v1\n" }
        #expect(entries.count >= 8)
        let contexts = Set(SignedStatement.allCases.map(\.context))
        #expect(contexts.count == SignedStatement.allCases.count - entries.count + 1)
        for context in contexts {
            #expect(contexts.filter { $0.hasPrefix(context) } == [context])
        }
    }

    @Test(arguments: SignedStatement.allCases)
    func `a context begins with the project's name and ends where its form demands`(statement: SignedStatement) {
        // The witness' form is C2SP's, so that witnesses of other makers serve us.
        #expect(statement.context.hasPrefix("dobush") == (statement.form != .cosignature))
        switch statement.form {
        case .prefix: #expect(statement.context.hasSuffix(" v1\n"))
        case .minisign: #expect(statement.context.hasSuffix(" v1"))
        case .note: #expect(statement.context == "dobush/")
        case .cosignature: #expect(statement.context == "cosignature/v1\n")
        }
    }

    @Test(arguments: SignedStatement.allCases)
    func `roots sign nothing in a role, and holders nothing of the roots'`(statement: SignedStatement) {
        let signers = Role.allCases.filter { statement.isSigned(by: $0) }
        switch statement.signatory {
        case .roots: #expect(signers.isEmpty)
        case .role(let role): #expect(signers == [role])
        case .clerk: #expect(signers == [.commission])
        case .anyRole: #expect(signers == Role.allCases)
        }
    }

    @Test func `the published table is the code's`() throws {
        let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Docs/formats")
        let page = try String(contentsOf: docs.appendingPathComponent("who-signs-what.md"), encoding: .utf8)
        let published = page.split(separator: "\n").map(String.init).filter { $0.hasPrefix("| `") }
        let expected = SignedStatement.allCases.map(Self.line)
        #expect(published == expected, "the table should be:\n\(expected.joined(separator: "\n"))")
        for statement in SignedStatement.allCases {
            let described = docs.appendingPathComponent(statement.page).standardizedFileURL.path
            #expect(FileManager.default.fileExists(atPath: described), "\(statement.page)")
        }
    }

    private static func line(_ statement: SignedStatement) -> String {
        let signer =
            switch statement.signatory {
            case .roots: "roots, as many as the threshold"
            case .role(let role): role.rawValue
            case .clerk: "a member whom the commission certified, or commission"
            case .anyRole: "any role, for itself"
            }
        let context = statement.context.replacingOccurrences(of: "\n", with: "\\n")
        let name = statement.page.contains("Audit/RECORD") ? "the record" : statement.page.dropLast(3)
        return "| `\(statement.rawValue)` | \(signer) | `\(context)` | \(statement.form.rawValue) "
            + "| [\(name)](\(statement.page)) |"
    }
}
