import ArgumentParser
import CommandBase
import Console
import ElectionModel
import VoterRegister
import Wording

struct RegisterStatusCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("status", RegisterWords.statusAbstract)
    }

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let folder = try options.commission()
        let register = try await folder.register(passphrase: try options.passphrase())
        let counts = try await register.voterCounts().sorted { $0.key < $1.key }
        let lists = try await register.lists()
        let unfinished = try await register.unfinishedImports()
        options.answer.give(
            "register-status",
            [
                "stations": .array(counts.map { ["station": $0.key.canonical, "voters": .int($0.value)] }),
                "lists": .array(lists.map(\.canonical)),
                "unfinishedImports": .array(unfinished.map { .string($0) }),
            ]
        ) {
            var table = TextTable([RegisterWords.station, RegisterWords.voters], right: [1])
            for (station, voters) in counts { table.add([station.rawValue, "\(voters)"]) }
            let rest = lists.map(RegisterWords.list) + unfinished.map { .unfinished(name: $0) }
            return table.lines() + rest.map { "  \($0.text)" }
        }
    }
}
