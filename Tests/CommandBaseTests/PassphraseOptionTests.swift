import Wording
import ArgumentParser
import CommandBase
import Console
import Files
import Persistence
import Sodium
import TestSupport
import Testing

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
        #expect(try option.known(for: "keys").count == phrase.utf8.count)
        if accepted {
            #expect(try option.fresh(for: "keys").count == phrase.utf8.count)
        } else {
            let complaint = #expect(throws: Complaint.self) { try option.fresh(for: "keys") }
            #expect(complaint?.status == .usage)
            #expect(complaint?.description.contains(phrase) == false)
        }
    }
}
