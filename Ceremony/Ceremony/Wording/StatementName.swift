import Trust
import Wording

/// What a statement is about, short.
package struct StatementName: Worded {
    private let statement: RootStatement

    package init(_ statement: RootStatement) { self.statement = statement }

    package var kyrgyz: String {
        let name = "\(statement.subject) (\(statement.role.kyrgyz)), ачкыч \(statement.keyId)"
        return switch statement {
        case .certificate: name
        case .revocation: "жокко чыгаруу: \(name)"
        }
    }

    package var russian: String {
        let name = "\(statement.subject) (\(statement.role.russian)), ключ \(statement.keyId)"
        return switch statement {
        case .certificate: name
        case .revocation: "отзыв: \(name)"
        }
    }

    package var english: String {
        let name = "\(statement.subject) (\(statement.role.english)), key \(statement.keyId)"
        return switch statement {
        case .certificate: name
        case .revocation: "revocation: \(name)"
        }
    }
}
