import Console
import TestSupport
import Testing
import Wording

@testable import CommandBase
@testable import StationCommands

@Suite struct StationHelpTests {
    @Test(arguments: Language.allCases)
    func `every verb's help fits 80 columns, in one language`(language: Language) throws {
        try Language.$spoken.withValue(language) {
            let program = try VerbInfo(of: StationCommand.self)
            #expect(program.everything.count == 21)
            for verb in program.everything {
                let lines = HelpScreen(HelpPage(verb: verb, program: program)).lines
                for line in lines { #expect(line.columns <= 80, "\(verb.command): \(line)") }
                #expect(
                    !verb.abstract.isEmpty
                        && verb.parameters.filter(\.isShown).allSatisfy { parameter in
                            parameter.isHelp || !parameter.abstract.isEmpty
                        })
                guard language != .en else { continue }
                let verbs = Set(program.everything.map(\.name)).union([
                    "chair", "id", "code", "t1", "fingerprints", "norm",
                ])
                let foreign = WordingCheck(technical: verbs).foreignWords(in: lines)
                #expect(foreign.isEmpty, "\(verb.command): \(foreign)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `every verb has its own manual page`(language: Language) throws {
        try Language.$spoken.withValue(language) {
            let pages = ManPages(program: try VerbInfo(of: StationCommand.self)).pages
            #expect(Set(pages.map(\.file)).count == 21)
            #expect(pages.map(\.file).contains("dobush-station-identify.1"))
            for page in pages { #expect(page.text.hasPrefix("'\\\" -*- coding: UTF-8 -*-\n.TH ")) }
        }
    }
}
