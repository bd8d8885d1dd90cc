import ArgumentParser
import CommandBase
import Wording

/// What every verb that asks nothing takes.
struct AnswerOption: ParsableArguments {
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false
}
