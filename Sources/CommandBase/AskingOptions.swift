import ArgumentParser
package import Console

/// How a command may ask: the flags of every command that puts a question.
package struct AskingOptions: ParsableArguments {
    @Flag(help: .words(CommonWords.yesHelp)) var yes = false
    @Flag(help: .words(CommonWords.noInputHelp)) var noInput = false

    package init() {}

    /// What the flags allow.
    package var asking: Asking { Asking(takesYes: yes, isSilent: noInput) }
}
