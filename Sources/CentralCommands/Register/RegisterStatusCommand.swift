import ArgumentParser
import Console
import ElectionModel
import VoterRegister

struct RegisterStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "How many voters each station has, and which lists were formed.")

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let folder = try options.commission()
        let register = try await folder.register(passphrase: try options.passphrase())
        let counts = try await register.voterCounts().sorted { $0.key < $1.key }
        let lists = try await register.lists()
        Answer(options).give(
            "register-status",
            [
                "stations": .array(counts.map { ["station": $0.key.canonical, "voters": .int($0.value)] }),
                "lists": .array(lists.map(\.canonical)),
            ]
        ) {
            var table = TextTable(["Station", "Voters"], right: [1])
            for (station, voters) in counts { table.add([station.rawValue, "\(voters)"]) }
            return table.lines() + lists.map { "  List \($0.number): \($0.stage.rawValue), \($0.voters) voters" }
        }
    }
}
