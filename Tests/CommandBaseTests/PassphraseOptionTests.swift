import ArgumentParser
import CommandBase
import Console
import Files
import Sodium
import TestSupport
import Testing
import Wording

struct PassphraseOptionTests {
    private let folder = TemporaryFolder()

    private func option(_ text: String) throws -> PassphraseOption {
        let path = "\(folder.path)/phrase"
        try DurableFile.create(path, Array(text.utf8), mode: 0o600)
        return try PassphraseOption.parse(["--passphrase-file", path])
    }

    @Test(
        "new keys take no short passphrase, keys that exist take any",
        arguments: [("seven77", false), ("eight888", true)])
    func length(phrase: String, accepted: Bool) throws {
        let option = try option(phrase + "\n")
        #expect(try option.known(for: Verbatim("keys")).count == phrase.utf8.count)
        if accepted {
            #expect(try option.fresh(for: Verbatim("keys")).count == phrase.utf8.count)
        } else {
            let complaint = #expect(throws: Complaint.self) { try option.fresh(for: Verbatim("keys")) }
            #expect(complaint?.nature == .misuse)
            for language in Language.allCases { #expect(complaint?.text(in: language).contains(phrase) == false) }
        }
    }

    @Test("where nothing may be asked, the option that names the file is named")
    func silent() throws {
        let option = try PassphraseOption.parse([])
        let silent = Asking(takesYes: true, isSilent: true)
        for ask in [option.known(for:asking:), option.fresh(for:asking:)] {
            let complaint = #expect(throws: Complaint.self) { try ask(Verbatim("keys"), silent) }
            #expect(complaint?.nature == .misuse)
            for language in Language.allCases {
                #expect(complaint?.text(in: language).contains("--passphrase-file") == true)
            }
        }
    }
}
