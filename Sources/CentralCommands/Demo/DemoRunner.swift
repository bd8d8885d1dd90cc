#if Training
    import Console
    import ElectionModel
    import Foundation
    import Subprocess
    import SystemPackage
    import Wording

    /// Runs the real programs as a clerk would, showing each command.
    struct DemoRunner: Sendable {
        let screen: Screen
        /// The folder that this program and dobush-station are in.
        let programs: String
        let passphraseFile: String
        private let environment: Subprocess.Environment

        init(screen: Screen, programs: String, passphraseFile: String) {
            self.screen = screen
            self.programs = programs
            self.passphraseFile = passphraseFile
            // The programs speak as the demo does, whichever way its language was chosen.
            let locale =
                switch Language.spoken {
                case .ky: "ky_KG.UTF-8"
                case .ru: "ru_RU.UTF-8"
                case .en: "en_US.UTF-8"
                }
            environment = .inherit.updating(["NO_COLOR": "1", "LC_ALL": locale])
        }

        /// Runs a program to its end.
        ///
        /// - Returns: what it wrote on standard output.
        /// - Throws: ``Complaint`` with its last words when it fails; a partial success (7) is none.
        @discardableResult
        func run(_ program: String, _ arguments: [String], accepting codes: Set<Int32> = [0, 7]) async throws -> String
        {
            let shown = arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
            screen.note(screen.paint("      $ \(name(of: program)) \(shown)", .faint))
            let result = try await Subprocess.run(
                .path(FilePath(path(of: program))), arguments: .init(arguments), environment: environment,
                output: .string(limit: 1 << 24), error: .string(limit: 1 << 20))
            guard case .exited(let code) = result.terminationStatus, codes.contains(code) else {
                throw Complaint(
                    .failed,
                    DemoWords.programFailed(
                        command: "\(name(of: program)) \(shown)", status: "\(result.terminationStatus)",
                        words: result.standardError.isEmpty ? result.standardOutput : result.standardError))
            }
            return result.standardOutput
        }

        /// Runs `dobush` on the election's folder and reads its JSON answer.
        func commission(_ folder: String, _ arguments: [String]) async throws -> CanonicalValue {
            let text = try await run(
                "dobush", arguments + ["--folder", folder, "--passphrase-file", passphraseFile, "--json"])
            return try CanonicalValue.parse(Array(text.utf8))
        }

        /// Keeps a program running until the task is cancelled; then it is asked to end.
        func serve(_ program: String, _ arguments: [String], log: String) async throws {
            screen.note(screen.paint("      $ \(name(of: program)) \(arguments.joined(separator: " "))", .faint))
            let file = try FileDescriptor.open(
                FilePath(log), .writeOnly, options: [.create, .append], permissions: [.ownerReadWrite])
            var options = PlatformOptions()
            options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(10))]
            defer { try? file.close() }
            _ = try await Subprocess.run(
                .path(FilePath(path(of: program))), arguments: .init(arguments), environment: environment,
                platformOptions: options, input: .none, output: .fileDescriptor(file, closeAfterSpawningProcess: false),
                error: .fileDescriptor(file, closeAfterSpawningProcess: false))
        }

        private func path(of program: String) -> String {
            program.contains("/") ? program : "\(programs)/\(program)"
        }

        private func name(of program: String) -> String {
            program.lastIndex(of: "/").map { String(program[program.index(after: $0)...]) } ?? program
        }
    }
#endif
