import Console
import Testing
import TrusteeCommands
import Wording

struct CommandLineTests {
    @Test(arguments: Language.allCases)
    func `every verb explains itself in every language`(language: Language) async {
        let verbs =
            ["new", "gather", "sign", "check", "merge", "passphrase", "show"].map { ["root", $0] }
            + ["split", "test", "combine"].map { ["recovery", $0] }
            + ["begin", "next", "status", "drill", "decrypt", "combine", "checklist"].map { ["election", $0] }
            + [[], ["root"], ["recovery"], ["election"]]
        for verb in verbs {
            #expect(await TrusteeProgram.run(verb + ["--help", "--lang", language.rawValue]) == .ok)
        }
    }

    @Test(arguments: [
        ["nonsense"], ["root", "sign"], ["root", "new", "--holder", "a"], ["root", "gather"],
        ["election", "begin", "--trustee", "1"], ["election", "decrypt", "--key", "k"],
        ["election", "checklist", "--out", "/tmp/none.pdf", "--trustees", "2"],
    ])
    func `wrong use is told`(arguments: [String]) async {
        #expect(await TrusteeProgram.run(arguments) == .usage)
    }
}
