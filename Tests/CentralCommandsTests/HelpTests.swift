import ArgumentParser
import Console
import TestSupport
import Testing
import Wording

@testable import CentralCommands
@testable import CommandBase

@Suite struct HelpTests {
    /// Every verb's help in a language.
    private func screens(_ language: Language) throws -> [(command: String, lines: [String])] {
        try Language.$spoken.withValue(language) {
            let program = try VerbInfo(of: DobushCommand.self)
            return program.everything.map { ($0.command, HelpScreen(HelpPage(verb: $0, program: program)).lines) }
        }
    }

    @Test(arguments: Language.allCases)
    func `the help of every verb fits 80 columns`(language: Language) throws {
        let screens = try screens(language)
        #expect(screens.count >= 46)
        for (command, lines) in screens {
            for line in lines { #expect(line.columns <= 80, "\(command): \(line)") }
        }
    }

    @Test func `the help of every verb is another text in each language`() throws {
        let all = try Language.allCases.map { try screens($0) }
        for verb in all[0].indices {
            #expect(Set(all.map { $0[verb].command }).count == 1)
            #expect(Set(all.map { $0[verb].lines[0] }).count == 3, "\(all[0][verb].command)")
        }
    }

    @Test func `every verb and option has its help`() throws {
        for verb in try VerbInfo(of: DobushCommand.self).everything {
            #expect(!verb.abstract.isEmpty, "\(verb.command)")
            for parameter in verb.parameters where parameter.isShown && !parameter.isHelp {
                #expect(!parameter.abstract.isEmpty, "\(verb.command) \(parameter.heading)")
            }
        }
    }

    /// Verbs that write: a dry run checks what they would do.
    @Test(arguments: [
        "election new", "election begin", "election certify", "election phase", "keys make", "keys prepare",
        "keys publish", "keys passphrase", "register import", "register abandon", "register list",
        "biometrics link", "snapshot make", "snapshot pool-key", "snapshot opening-key", "snapshot codes",
        "snapshot delta", "ledger append", "act decision", "act audit", "act quorum-missed", "act turnout",
        "act firmware", "ballot define", "ballot draw",
        "protocol receive", "tabulate", "fingerprints extract",
        "fingerprints score", "fingerprints show", "fingerprints norm", "exchange call", "candidate verify",
        "candidate clerk", "candidate apply", "candidate decide", "candidate withdraw", "candidate replace",
        "candidate publish", "candidate export",
    ])
    func `a verb that writes has a dry run`(verb: String) throws {
        let all = try VerbInfo(of: DobushCommand.self).everything
        let found = try #require(all.first { $0.command == "dobush \(verb)" })
        #expect(found.parameters.contains { $0.names.contains("--dry-run") })
    }

    @Test func `no verb takes a secret`() throws {
        for verb in try VerbInfo(of: DobushCommand.self).everything {
            for name in verb.parameters.flatMap(\.names) where name.contains("pass") || name.contains("pin") {
                let allowed = ["--passphrase-file", "--new-passphrase-file", "--opening-passphrase-file", "--pin-file"]
                #expect(allowed.contains(name))
            }
        }
    }
}
