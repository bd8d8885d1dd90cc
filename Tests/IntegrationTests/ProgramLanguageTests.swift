import Foundation
import Testing

/// The built programs, as people of three languages and their shells meet them.
@Suite struct ProgramLanguageTests {
    private static let programs = [ElectionProgram.dobush, ElectionProgram.station]

    private func run(
        _ arguments: String, program: String = StationProgramRun.program, environment: [String: String] = [:]
    ) async throws -> (code: Int32?, output: String, complaints: String) {
        try await StationProgramRun.finished(
            arguments.split(separator: " ").map(String.init), environment: environment, program: program)
    }

    @Test(arguments: [
        "--lang ky status --folder /nowhere", "status --lang ky --folder /nowhere",
        "status --folder /nowhere --lang ky",
        "--lang=ky status --folder /nowhere", "status --folder /nowhere --lang=ky",
    ])
    func `the language may be chosen anywhere on the line`(line: String) async throws {
        let run = try await run(line)
        #expect(run.code == 3)
        #expect(run.complaints.hasPrefix("dobush-station: Участоктун кызматы иштебей турат"))
    }

    @Test(arguments: [
        (["LC_ALL": "ru_RU.UTF-8"], "Служба"), (["LC_ALL": "", "LANG": "ky_KG.UTF-8"], "Участоктун"),
        (["LC_ALL": "", "LC_MESSAGES": "ru", "LANG": "ky"], "Служба"),
        (["LC_ALL": "", "LANG": "de_DE"], "The station"),
        (["LC_ALL": "C"], "The station"),
    ])
    func `without a choice the environment chooses`(environment: [String: String], begins: String) async throws {
        let run = try await run("status --folder /nowhere", environment: environment)
        #expect(run.complaints.hasPrefix("dobush-station: \(begins)"), "\(run.complaints)")
    }

    @Test func `a language that is not there names the three`() async throws {
        let run = try await run("status --lang de", environment: ["LC_ALL": "ru_RU"])
        #expect(run.code == 2)
        #expect(run.complaints.contains("ky, ru или en"))
    }

    @Test func `with --json an error is an object on standard error`() async throws {
        let run = try await run("status --json --lang ru --folder /nowhere")
        #expect(run.output.isEmpty)
        let object = try JSONSerialization.jsonObject(with: Data(run.complaints.utf8)) as? [String: String]
        #expect(object?["schema"] == "dobush.error.v1")
        #expect(object?["nature"] == "missing")
        #expect(object?["message"]?.hasPrefix("Служба участка не запущена") == true)
    }

    @Test(arguments: [[:], ["NO_COLOR": "1"], ["TERM": "dumb"], ["TERM": "xterm-256color"]])
    func `what goes to a file is never coloured`(environment: [String: String]) async throws {
        for line in ["--help", "status --folder /nowhere", "nonsense"] {
            let run = try await run(line, environment: environment)
            #expect(!(run.output + run.complaints).contains("\u{1B}"))
        }
    }

    @Test(arguments: programs, ["bash", "zsh", "fish"])
    func `scripts of completions are sound`(program: String, shell: String) async throws {
        let script = try await run("--generate-completion-script \(shell) --lang ky", program: program)
        #expect(script.code == 0)
        #expect(!script.output.contains("Show "))
        guard let path = Self.path(of: shell) else { return }
        let file = "\(NSTemporaryDirectory())dobush-completion-\(UUID().uuidString)"
        try Data(script.output.utf8).write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        let check = try await StationProgramRun.finished(["-n", file], program: path)
        #expect(check.code == 0, "\(check.complaints)")
    }

    @Test(arguments: [
        ("dobush-station st", ["status"]), ("dobush-station open --c", ["--code"]),
        ("dobush-station --lang ", ["ky", "ru", "en"]), ("dobush elec", ["election"]),
        ("dobush election ph", ["phase"]),
    ])
    func `bash completes verbs, options and values`(line: String, completions: [String]) async throws {
        let program = line.hasPrefix("dobush-station") ? ElectionProgram.station : ElectionProgram.dobush
        let name = program.split(separator: "/").last.map(String.init) ?? ""
        let script = try await run("--generate-completion-script bash", program: program).output
        let driver = """
            \(script)
            COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}; read -ra COMP_WORDS <<< "$COMP_LINE"
            [[ "$COMP_LINE" == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
            _\(name) '\(name)' "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let run = try await StationProgramRun.finished(["-c", driver], program: "/bin/bash")
        #expect(run.output.split(separator: "\n").map(String.init) == completions, "\(run.complaints)")
    }

    @Test(arguments: programs, ["ky", "ru", "en"])
    func `every verb has a manual page that renders without warnings`(program: String, language: String) async throws {
        let folder = "\(NSTemporaryDirectory())dobush-man-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let made = try await run("--generate-man \(folder) --lang \(language)", program: program)
        #expect(made.code == 0, "\(made.complaints)")
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(pages.count > 8 && pages.allSatisfy { $0.hasPrefix("dobush") && $0.hasSuffix(".1") })
        guard let groff = Self.path(of: "groff") else { return }
        for page in pages {
            let run = try await StationProgramRun.finished(
                ["-K", "utf8", "-ww", "-Tutf8", "-P-cbou", "-man", "\(folder)/\(page)"], program: groff)
            #expect(run.code == 0 && run.complaints.isEmpty, "\(page): \(run.complaints)")
            #expect(run.output.contains("--lang"))
        }
    }

    private static func path(of program: String) -> String? {
        ["/usr/bin/\(program)", "/bin/\(program)"].first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
