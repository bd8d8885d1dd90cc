import Console
import Glibc
import StationCommands
import TestSupport
import Testing

struct CommandLineTests {
    @Test(
        "wrong use is told from a missing folder",
        arguments: [
            (["nonsense"], Console.ExitStatus.usage), (["open"], .usage), (["settle", "4"], .usage),
            (["identify", "--seconds", "31"], .usage), (["run", "--folder", "/nowhere"], .notFound),
            (["status", "--folder", "/nowhere"], .notFound),
            (["provision", "--setup", "/x", "--station", "1201", "--folder", "/x", "--member", "a"], .usage),
            (["provision", "--setup", "/x", "--station", "Ж", "--folder", "/x"], .usage),
            (["spoil", "0"], .usage), (["settle", "4", "--spoiled", "--handed-over"], .usage),
            (["status", "--lang", "de"], .usage), (["spoil", "4", "--folder", "/nowhere", "--no-input"], .notFound),
            (["open", "--code", "1", "--folder", "/nowhere", "--dry-run"], .notFound),
            (["close", "--folder", "/nowhere", "--count", "/nowhere"], .notFound), (["erase"], .usage),
            (["erase", "--receipt", "/nowhere", "--folder", "/nowhere"], .notFound),
            (["import", "/nowhere", "--spare-passphrase-file", "/nowhere"], .usage),
            (["delta"], .usage), (["delta", "/x", "--frames"], .usage),
            (["delta", "/x", "--folder", "/nowhere"], .notFound),
            (["devices", "pair", "/x", "--folder", "/nowhere"], .notFound), (["devices", "pair"], .usage),
            (["devices", "list", "--folder", "/nowhere"], .notFound),
        ])
    func codes(arguments: [String], exit: Console.ExitStatus) async {
        #expect(await StationProgram.run(arguments) == exit)
    }

    @Test(
        "every verb explains itself in every language",
        arguments: [
            "provision", "import", "delta", "devices", "run", "open", "identify", "settle", "spoil", "status", "close",
            "export", "erase",
        ], ["ky", "ru", "en"])
    func help(verb: String, language: String) async {
        #expect(await StationProgram.run([verb, "--help", "--lang", language]) == .ok)
    }

    @Test("a setup file that is none stops provisioning before anything is made")
    func badSetup() async throws {
        let folder = TemporaryFolder()
        let ending = await StationProgram.run(
            ["provision", "--setup", "/dev/null", "--station", "1201", "--folder", "\(folder.path)/st"]
                + ["a", "b", "c"].flatMap { ["--member", $0] })
        #expect(ending != .ok)
        #expect(access("\(folder.path)/st", F_OK) != 0)
    }
}
