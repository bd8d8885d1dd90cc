import ArgumentParser
import CommandBase
import Wording

struct RootGatherCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("gather", TrusteeHelp.rootGather, discussion: TrusteeHelp.rootGatherDiscussion)
    }

    @Argument(help: .words(TrusteeHelp.publicKeys, value: ValueName.file), completion: .file()) var keys: [String]
    @Option(help: .words(TrusteeHelp.threshold, value: ValueName.number)) var threshold = 2
    @Option(help: .words(TrusteeHelp.outRoots, value: ValueName.file), completion: .file()) var out: String
    @OptionGroup var options: CeremonyOptions

    func run() async throws {
        let gathering = KeyGathering(files: keys, threshold: threshold, out: out)
        try gathering.hold(options.conversation).give(json: options.json)
    }
}
