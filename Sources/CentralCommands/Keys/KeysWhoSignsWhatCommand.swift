import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Trust
import Wording

struct KeysWhoSignsWhatCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("who-signs-what", KeysWords.signsAbstract, discussion: KeysWords.signsDiscussion)
    }

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let statements = SignedStatement.allCases
        Answer(json: json).give(
            "keys-who-signs-what",
            [
                "statements": .array(
                    statements.map {
                        [
                            "statement": .string($0.rawValue), "signer": .string($0.signatory.code),
                            "context": .string($0.context), "form": .string($0.form.rawValue),
                        ]
                    })
            ]
        ) {
            var table = TextTable([KeysWords.statement, KeysWords.signer, KeysWords.context, KeysWords.form])
            for statement in statements {
                table.add([
                    statement.rawValue, statement.signatory.words.text,
                    statement.context.replacing("\n", with: "\\n"), statement.form.rawValue,
                ])
            }
            return table.lines()
        }
    }
}

extension Signatory {
    /// The same in every language, for programs.
    var code: String {
        switch self {
        case .roots: "roots"
        case .role(let role): role.rawValue
        case .clerk: "clerk"
        case .anyRole: "any-role"
        }
    }

    fileprivate var words: any Worded {
        switch self {
        case .roots: KeysWords.roots
        case .role(let role): Term.role(role)
        case .clerk: KeysWords.clerk
        case .anyRole: KeysWords.anyRole
        }
    }
}
