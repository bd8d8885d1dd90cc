import ArgumentParser
import CommandBase

/// Where the opening code comes from when it is not typed.
struct OpeningCodeOption: ParsableArguments {
    @Option(help: .words(UnlockWords.codeFileHelp, value: ValueName.file), completion: .file())
    var openingCodeFile: String?
}
