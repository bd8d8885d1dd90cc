import Console
import Foundation
import Testing
import Wording

@Suite final class SecretInputTests {
    private let path = "\(NSTemporaryDirectory())dobush-secret-\(UUID().uuidString)"

    deinit { try? FileManager.default.removeItem(atPath: path) }

    private func write(_ text: String, mode: Int) throws {
        try #require(
            FileManager.default.createFile(
                atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: mode]))
    }

    private func complaint() -> FaultNature? {
        do throws(Complaint) {
            _ = try SecretInput.file(path)
            return nil
        } catch {
            for language in Language.allCases { #expect(!error.text(in: language).contains("hunter")) }
            return error.nature
        }
    }

    @Test(arguments: ["hunter2", "hunter2\n", "hunter2\r\nsecond line\n", " hunter2 \n"])
    func `the first line of a private file is the secret`(text: String) throws {
        try write(text, mode: 0o600)
        #expect(try SecretInput.file(path) == Array("hunter2".utf8))
    }

    @Test(arguments: [0o600, 0o400])
    func `a private file is read whole, and what is too large is not`(mode: Int) throws {
        let text = "hunter2\n" + String(repeating: "x", count: 5000)
        try write(text, mode: mode)
        #expect(try SecretInput.contents(path) == Array(text.utf8))
        try FileManager.default.removeItem(atPath: path)
        try write(String(repeating: "x", count: 65_537), mode: mode)
        #expect(complaint() == .misuse)
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o644, 0o610, 0o602])
    func `a file that others may use is refused, and its content not told`(mode: Int) throws {
        try write("hunter2\n", mode: mode)
        #expect(complaint() == .denied)
    }

    @Test func `no file, an empty one and a folder are told apart`() throws {
        #expect(complaint() == .missing)
        try write("\nhunter2", mode: 0o600)
        #expect(complaint() == .misuse)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        #expect(complaint() == .misuse)
    }

    @Test func `exit codes are the numbers that scripts know`() {
        let all: [Console.ExitStatus] = [
            .ok, .failure, .usage, .notFound, .permission, .conflict, .checkFailed, .partial,
        ]
        #expect(all.map(\.rawValue) == Array(0...7))
    }
}
