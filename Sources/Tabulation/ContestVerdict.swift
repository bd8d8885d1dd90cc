package import ElectionModel
import Wording

/// What a contest's outcome says to people: who is elected, what a lot decides, what stays vacant.
package struct ContestVerdict: Sendable {
    /// The names of options, in the order of the ballot.
    private let names: [OptionId: LocalizedText]
    let outcome: ContestOutcome

    package init(_ outcome: ContestOutcome, in contest: Contest) {
        names = Dictionary(contest.options.map { ($0.id, $0.name) }) { first, _ in first }
        self.outcome = outcome
    }

    /// Names in a language, with commas between them.
    func list(_ options: [OptionId], _ language: Language) -> String {
        options.map { name($0, language) }.joined(separator: ", ")
    }

    /// The name of an option in a language.
    func name(_ option: OptionId, _ language: Language) -> String {
        names[option]?.text(in: language) ?? option.rawValue
    }
}

extension ContestVerdict: Worded {}
