import ArgumentParser
import Wording

/// The option `--lang`, for a program's help and completions: ``ProgramRun`` takes it out before anything is parsed, so
/// that it may stand anywhere.
package struct LanguageOption: ParsableArguments {
    @Option(
        help: .words(CommonWords.languageHelp, value: ValueName.language),
        completion: .list(Language.allCases.map(\.rawValue)))
    var lang: String?

    package init() {}
}
