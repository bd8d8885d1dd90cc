import ArgumentParser
import CommandBase

/// The verbs of `dobush-trustee`.
struct TrusteeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "dobush-trustee", TrusteeHelp.program, discussion: TrusteeHelp.programDiscussion,
            subcommands: [RootGroup.self, RecoveryGroup.self, ElectionGroup.self])
    }

    @OptionGroup var language: LanguageOption
}
