import Console
import TestSupport
import Testing
import Wording

@testable import CommandBase

@Suite struct CommandBaseWordingTests {
    @Test func `what all programs say is said in each language`() {
        let keys = CommonWords.samePassphrase
        let samples: [CommonWords] = [
            .jsonHelp, .dryRunHelp, .yesHelp, .noInputHelp, .languageHelp, .passphraseHelp, .newPassphraseHelp,
            .passphrase(keys: keys),
            .newPassphrase(keys: keys), .samePassphrase, .shortPassphrase(least: 8), .differentPassphrases,
            .unknownLanguage("de"), .languageWithoutValue, .unforeseen("Ката"),
        ]
        let faults = WordingCheck(technical: ["de"])
            .faults(samples, source: "CommandBase/Wording/CommonWords.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `mistakes on the command line are told in each language`() {
        let samples: [UsageFault] = [
            .unknownOption("--jsn", suggestion: "--json"), .unknownOption("-x", suggestion: nil),
            .missingValue("--folder"), .unexpectedValue("3", of: "--json"), .unexpectedArguments(["а"]),
            .unexpectedArguments(["а", "б"]), .unknownVerb("ачуу", suggestion: "open"),
            .unknownVerb("ачуу", suggestion: nil), .missingVerb, .exclusive("--red", "--green"),
            .missing(["--code <code>"]), .missing(["--red", "--green"]),
            .invalidValue("х", of: "--number", allowed: []), .invalidValue("х", of: "--number", allowed: ["1", "2"]),
            .unknownShell("pwsh"), .other("Түшүнүксүз."),
        ]
        let faults = WordingCheck(technical: ["open", "pwsh"])
            .faults(samples, source: "CommandBase/Wording/UsageFault.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        #expect(samples.allSatisfy { $0.nature == .misuse })
    }

    @Test func `help is framed in each language`() {
        let samples: [HelpWords] =
            [
                .usage, .arguments, .options, .commonOptions, .verbs, .verb, .help, .exitCodes, .preset("3"),
                .allowed(["1", "2"]), .more(command: "dobush --help"), .name, .synopsis, .description, .seeAlso,
                .manual,
            ] + Console.ExitStatus.allCases.map { .exitCode($0) }
        let check = WordingCheck(fragments: [
            "command", "exitCode", "preset", "allowed", "more", "NAME", "SYNOPSIS", "DESCRIPTION", "SEE ALSO",
            "Dobush: manual",
        ])
        let faults = check.faults(samples, source: "CommandBase/Help/HelpWords.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `placeholders are named in each language`() {
        let check = WordingCheck(
            fragments: Set(ValueName.allCases.map(\.english)), alike: ["код", "файл", "папка", "участок", "сокет"])
        let faults = check.faults(ValueName.allCases, source: "CommandBase/Wording/ValueName.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        for language in Language.allCases {
            #expect(Set(ValueName.allCases.map { $0.text(in: language) }).count == ValueName.allCases.count)
        }
    }
}
