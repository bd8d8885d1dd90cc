import ArgumentParser
import CommandBase
import Console
import Wording

/// What every verb that asks something takes.
struct CeremonyOptions: ParsableArguments {
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    var conversation: TerminalConversation { TerminalConversation(asking.asking) }
}
