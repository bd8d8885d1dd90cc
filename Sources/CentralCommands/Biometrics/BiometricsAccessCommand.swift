import ArgumentParser
import Console
import ElectionModel
import VoterRegister

struct BiometricsAccessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "access", abstract: "Who read a voter's data, when and why.",
        discussion: "The PIN is read from standard input, so that it stands in no list of commands.")

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let register = try await options.commission().register(passphrase: try options.passphrase())
        guard let pin = Pin(try TerminalInput.answer("PIN of the voter:", hidden: true)) else {
            throw Complaint(.usage, "This is not a PIN of 14 digits.")
        }
        let entries = try await register.accessLog(of: pin)
        Answer(options).give(
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
            guard !entries.isEmpty else { return ["Nobody has read this voter's data, or no voter has this PIN."] }
            var table = TextTable(["When", "Who", "Why"])
            for entry in entries { table.add(["\(entry.at)", "\(entry.official)", entry.purpose.rawValue]) }
            return table.lines()
        }
    }
}
