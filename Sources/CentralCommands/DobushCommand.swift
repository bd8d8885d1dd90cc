package import ArgumentParser
import CommandBase
package import Console

/// The election commission's program.
package struct DobushCommand: AsyncParsableCommand {
    package static var configuration: CommandConfiguration {
        #if Training
            let verbs = Self.verbs + [DemoCommand.self]
            let discussion = DobushWords.discussion(withDemo: true)
        #else
            let verbs = Self.verbs
            let discussion = DobushWords.discussion(withDemo: false)
        #endif
        return CommandConfiguration("dobush", DobushWords.abstract, discussion: discussion, subcommands: verbs)
    }

    @OptionGroup var language: LanguageOption

    package init() {}

    private static let verbs: [any ParsableCommand.Type] = [
        ElectionGroup.self, KeysGroup.self, RegisterGroup.self, BiometricsGroup.self, SnapshotGroup.self,
        LedgerGroup.self, WitnessGroup.self, ActGroup.self, RemoteGroup.self, ProtocolGroup.self, TabulateCommand.self,
        FingerprintsGroup.self, ExchangeGroup.self, CandidateGroup.self, BallotGroup.self, ServeGroup.self,
    ]

    /// Carries out a command line.
    ///
    /// - Parameter arguments: without the program's name.
    /// - Returns: how it ended.
    package static func run(_ arguments: [String]) async -> ExitStatus { await ProgramRun.run(Self.self, arguments) }
}
