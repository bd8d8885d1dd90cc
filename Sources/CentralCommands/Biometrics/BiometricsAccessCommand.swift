import ArgumentParser
import CommandBase
import Console
import ElectionModel
import VoterRegister
import Wording

struct BiometricsAccessCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "access", BiometricsWords.accessAbstract, discussion: BiometricsWords.accessDiscussion)
    }

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let register = try await options.commission().register(passphrase: try options.passphrase())
        let typed = try options.asking.answer(BiometricsWords.pinQuestion, instead: nil, hidden: true)
        guard let pin = Pin(typed) else { throw Complaint(.misuse, BiometricsWords.noPin) }
        let entries = try await register.accessLog(of: pin)
        options.answer.give(
            "biometrics-access",
            [
                "reads": .array(
                    entries.map {
                        [
                            "at": $0.at.canonical, "by": $0.official.canonical, "purpose": .string($0.purpose.rawValue),
                        ]
                    })
            ]
        ) {
            guard !entries.isEmpty else { return [BiometricsWords.nobody.text] }
            var table = TextTable([BiometricsWords.when, BiometricsWords.who, BiometricsWords.why])
            for entry in entries {
                let time = BishkekTime(entry.at)
                table.add(["\(time.date.text), \(time.clock)", "\(entry.official)", Term.purpose(entry.purpose).text])
            }
            return table.lines()
        }
    }
}
