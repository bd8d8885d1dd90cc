import Files

#if Training
    import Wording
    import ArgumentParser
    import CommandBase
    import Console
    import ElectionModel
    import Glibc
    import Trust

    struct DemoCommand: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration("demo", DemoWords.abstract, discussion: DemoWords.discussion)
        }

        @Option(
            name: .shortAndLong, help: .words(DemoWords.folderHelp, value: ValueName.folder), completion: .directory)
        var folder: String?

        @Option(help: .words(DemoWords.votersHelp, value: ValueName.number))
        var voters = 400

        @Option(help: .words(DemoWords.visitorsHelp, value: ValueName.number))
        var visitors = 120

        @Option(help: .words(DemoWords.seedHelp, value: ValueName.number))
        var seed: UInt64 = 2026

        @Option(help: .words(DobushWords.databaseHelp, value: ValueName.address))
        var database: String?

        @Option(help: .words(DemoWords.verifierHelp, value: ValueName.path), completion: .file())
        var verifier: String?

        @Option(help: .words(DemoWords.firmwareHelp, value: ValueName.folder), completion: .directory)
        var firmware = ".build-firmware"

        func validate() throws {
            guard (100...5000).contains(voters), (30...voters * 3 / 4).contains(visitors) else {
                throw Complaint(.misuse, DemoWords.wrongNumbers)
            }
        }

        func run() async throws {
            let folder = folder ?? Self.freeName
            guard access(folder, F_OK) != 0 else {
                throw Complaint(.conflict, DemoWords.folderTaken(folder))
            }
            try DurableFile.makeFolder(folder, mode: 0o700)
            let passphraseFile = "\(folder)/passphrase"
            try DurableFile.create(passphraseFile, Array("a passphrase for training only\n".utf8), mode: 0o600)
            let runner = DemoRunner(
                screen: .standard, programs: String(Programs.beside("").dropLast()), passphraseFile: passphraseFile)
            let today = CivilDate(daysSinceEpoch: SystemClock().now().milliseconds / 86_400_000)
            let election = DemoElection(
                folder: folder, runner: runner, votingDay: today, voters: voters, visitors: visitors, seed: seed,
                database: database, verifier: try verifierPath(), firmware: firmware)
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
                throw Complaint(.missing, DemoWords.noVerifier)
            }
            return found
        }
    }
#endif
