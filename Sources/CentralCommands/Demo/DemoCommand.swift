import Files
#if Training
    import ArgumentParser
    import CommandBase
    import Console
    import ElectionModel
    import Glibc
    import Persistence
    import Trust

    struct DemoCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "demo", abstract: "Hold a whole small election with synthetic people, and verify it.",
            discussion: """
                Two stations, 400 voters with two fingers each, about 120 of whom come. Everything is done by the real \
                programs; the finger images are drawn by computer and come through a virtual reader. The election's kind \
                is "training": nothing of it can be mistaken for a real one.
                """)

        @Option(name: .shortAndLong, help: "A folder that does not exist yet (default: demo, or demo-2 and so on).")
        var folder: String?

        @Option(help: "How many voters there are (at least 100).")
        var voters = 400

        @Option(help: "How many of them come.")
        var visitors = 120

        @Option(help: "Another seed makes other people.")
        var seed: UInt64 = 2026

        @Option(help: "The outsider's verifier (default: dobush-verify beside this program, or in Audit).")
        var verifier: String?

        func validate() throws {
            guard (100...5000).contains(voters), (30...voters * 3 / 4).contains(visitors) else {
                throw ValidationError("--voters must be 100 to 5000, and --visitors 30 to three quarters of them.")
            }
        }

        func run() async throws {
            let folder = folder ?? Self.freeName
            guard access(folder, F_OK) != 0 else {
                throw Complaint(
                    .conflict, "\(folder) exists already. Remove it (rm -r \(folder)), or name another with --folder.")
            }
            try DurableFile.makeFolder(folder, mode: 0o700)
            let passphraseFile = "\(folder)/passphrase"
            try DurableFile.create(passphraseFile, Array("a passphrase for training only\n".utf8), mode: 0o600)
            let runner = DemoRunner(
                screen: .standard, programs: String(Programs.beside("").dropLast()), passphraseFile: passphraseFile)
            let today = CivilDate(daysSinceEpoch: SystemClock().now().milliseconds / 86_400_000)
            let election = DemoElection(
                folder: folder, runner: runner, votingDay: today, voters: voters, visitors: visitors, seed: seed,
                verifier: try verifierPath())
            try await election.hold()
        }

        private static var freeName: String {
            let names = ["demo"] + (2...999).map { "demo-\($0)" }
            return names.first { access($0, F_OK) != 0 } ?? "demo"
        }

        private func verifierPath() throws -> String {
            let candidates =
                verifier.map { [$0] } ?? [
                    Programs.beside("dobush-verify"), "Audit/.build/release/dobush-verify",
                ]
            guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else {
                throw Complaint(
                    .notFound,
                    "The verifier is not built. Build it (cd Audit && ../scripts/build), or name it with --verifier.")
            }
            return found
        }
    }
#endif
