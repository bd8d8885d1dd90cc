import ArgumentParser
import Console
import ElectionModel
import Wording

/// How a program ends that did not simply do what was asked: what it says, and its exit status.
struct ProgramEnding {
    private let root: any ParsableCommand.Type
    private let arguments: [String]
    private let screen = Screen.standard
    /// What it is called on the command line.
    private let name: String
    /// Whether programs read what is said.
    private let json: Bool

    init(_ root: any ParsableCommand.Type, _ arguments: [String]) {
        self.root = root
        self.arguments = arguments
        name = root.configuration.commandName ?? ""
        json = arguments.prefix { $0 != "--" }.contains("--json")
    }

    /// After an error while the command line was read; help that was asked for is one too.
    func notParsed(_ error: any Error) -> ExitStatus {
        if root.exitCode(for: error) == .success { return shown(error) }
        let program = try? VerbInfo(of: root)
        let verb = program?.named(by: arguments)
        let fault = Self.fault(in: error) ?? usageFault(error, verb)
        let status = failed(fault)
        if !json, let program, let verb {
            for line in HelpScreen(HelpPage(verb: verb, program: program)).usage { screen.note(line) }
            screen.note(HelpWords.more(command: "\(verb.command) --help"))
        }
        return status
    }

    /// After an error of the command itself.
    func ended(_ error: any Error) -> ExitStatus {
        if let code = error as? ExitCode { return ExitStatus(rawValue: code.rawValue) ?? .failure }
        if root.exitCode(for: error) == .success { return shown(error) }
        if root.exitCode(for: error) == .validationFailure { return notParsed(error) }
        if let fault = Self.fault(in: error) { return failed(fault) }
        return failed(Complaint(of: error))
    }

    /// After a fault.
    func failed(_ fault: any Fault) -> ExitStatus {
        screen.endProgress()
        if json {
            let answer = Answer.object(
                "error", ["nature": .string(fault.nature.rawValue), "message": .string(fault.text)])
            screen.note(answer.text)
        } else {
            screen.note("\(name): \(fault.text)")
        }
        return ExitStatus(fault.nature)
    }

    /// Writes the manual's pages to a folder.
    func manual(_ folder: String?) -> ExitStatus {
        guard let folder else { return failed(UsageFault.missingValue(ManPages.flag)) }
        do {
            try ManPages(program: try VerbInfo(of: root)).write(to: folder)
            return .ok
        } catch {
            return ended(error)
        }
    }

    /// Help in the language that is spoken; what else ends well (a script of completions) as the parser gives it.
    private func shown(_ error: any Error) -> ExitStatus {
        let isHelp = !arguments.contains {
            $0.hasPrefix("--generate-completion-script") || $0 == "---completion" || $0 == "--experimental-dump-help"
        }
        if isHelp, let program = try? VerbInfo(of: root) {
            let page = HelpPage(verb: program.named(by: arguments), program: program)
            for line in HelpScreen(page).lines { screen.out(line) }
        } else {
            screen.out(Self.translated(root.fullMessage(for: error)))
        }
        return .ok
    }

    /// A script of completions with the two sentences that ArgumentParser puts in itself.
    private static func translated(_ script: String) -> String {
        ["Show help information.", "Show subcommand help information."].reduce(script) { script, sentence in
            script.replacing(sentence, with: HelpWords.help.text)
        }
    }

    private func usageFault(_ error: any Error, _ verb: VerbInfo?) -> UsageFault {
        UsageFault(message: root.message(for: error), verbs: verb?.verbs.map(\.name) ?? [])
    }

    /// The fault itself, or the one inside an error of the parser: what `validate()` throws comes wrapped.
    private static func fault(in error: any Error) -> (any Fault)? {
        if let fault = error as? any Fault { return fault }
        return fault(inside: error, depth: 4)
    }

    private static func fault(inside value: Any, depth: Int) -> (any Fault)? {
        guard depth > 0 else { return nil }
        for child in Mirror(reflecting: value).children {
            if let fault = child.value as? any Fault { return fault }
            if let fault = fault(inside: child.value, depth: depth - 1) { return fault }
        }
        return nil
    }
}
