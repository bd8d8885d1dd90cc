import Foundation
import TestSupport
import Testing

@testable import StationCommands

struct SecretFileTests {
    @Test(
        "a secret that others may read is refused",
        arguments: [(0o600, true), (0o400, true), (0o640, false), (0o604, false)])
    func modes(mode: Int, accepted: Bool) throws {
        let folder = TemporaryFolder()
        let path = "\(folder.path)/phrase"
        try #require(
            FileManager.default.createFile(
                atPath: path, contents: Data("words\n".utf8), attributes: [.posixPermissions: mode]))
        if accepted {
            #expect(try SecretFile.bytes(path) == Array("words\n".utf8))
        } else {
            let failure = try #require(throws: StationFailure.self) { try SecretFile.bytes(path) }
            #expect(failure.exit == .notAllowed)
            #expect(!failure.sentence.contains("words"))
        }
    }

    @Test("a missing secret is said to be missing")
    func missing() throws {
        let failure = try #require(throws: StationFailure.self) { try SecretFile.bytes("/nowhere/phrase") }
        #expect(failure.exit == .notFound)
    }
}
