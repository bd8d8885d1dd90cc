import Console
import ElectionFile
import ElectionModel
import Files
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust
import VoterRegister
import Wording

@testable import CentralCommands

/// Whole commands on a folder, in the language that `--lang` names. What they say is tested where it is worded; what
/// they print is seen in the tests of the programs.
@Suite struct ElectionCommandTests {
    private let place = TemporaryFolder()
    private var folder: String { "\(place.path)/election" }

    init() throws {
        try DurableFile.create("\(place.path)/phrase", Array("long enough\n".utf8), mode: 0o600)
        try DurableFile.create(
            "\(place.path)/definition.json", ElectionFoundingTests.definitionOfToday().canonicalBytes)
    }

    private func run(_ arguments: String..., language: Language = .en) async -> Console.ExitStatus {
        await DobushCommand.run(
            ["--lang", language.rawValue] + arguments
                + ["--folder", folder, "--passphrase-file", "\(place.path)/phrase", "--yes"])
    }

    private func call() async throws {
        try #require(await run("election", "new", "--definition", "\(place.path)/definition.json") == .ok)
    }

    private func voters(_ name: String, address: String = "Ош") throws -> String {
        let path = "\(place.path)/\(name)"
        let text = """
            pin,surname,given_name,patronymic,address,station
            11705199000001,Асанова,Айгүл,Бековна,\(address),1201
            20101198000002,Осмонов,Бакыт,,\(address),1202

            """
        try DurableFile.replace(path, Array(text.utf8))
        return path
    }

    @Test func `the status of an election is told in each language`() async throws {
        try await call()
        for language in Language.allCases {
            #expect(await run("election", "status", language: language) == .ok)
            #expect(await run("ledger", "list", language: language) == .ok)
            #expect(await run("tabulate", language: language) == .ok)
            #expect(await run("protocol", "list", language: language) == .ok)
        }
        #expect(await run("register", "status", language: .ky) == .ok)
    }

    @Test func `a dry run writes nothing, and refuses what the real one would`() async throws {
        let definition = "\(place.path)/definition.json"
        #expect(await run("election", "new", "--definition", definition, "--dry-run") == .ok)
        #expect(!FileManager.default.fileExists(atPath: folder))
        try await call()
        #expect(await run("election", "new", "--definition", definition, "--dry-run") == .conflict)
        #expect(await run("register", "list", "final", "--dry-run") == .conflict)
        #expect(await run("election", "phase", "lists", "--dry-run") == .ok)
        #expect(await run("election", "phase", "lists") == .ok)
        #expect(await run("register", "list", "final", "--dry-run") == .failure)
        #expect(await run("register", "import", try voters("v.csv")) == .ok)
        #expect(await run("register", "list", "final", "--dry-run") == .ok)
        #expect(await run("register", "list", "final") == .ok)
        #expect(await run("register", "list", "final", "--dry-run") == .conflict)
        #expect(await run("register", "list", "preliminary", "--dry-run") == .conflict)
        #expect(await run("tabulate", "--publish", "--dry-run") == .checkFailed)
        #expect(try CommissionFolder(path: folder).reader.entries().count == 3)
    }

    @Test func `an election is called from an election file, and its faults are wrong usage`() async throws {
        let file = "\(place.path)/election.yaml"
        let day = CivilDate(daysSinceEpoch: SystemClock().now().milliseconds / 86_400_000).adding(days: 60)
        let text = ElectionFileWriter.text(ElectionTemplate.president.definition(votingDay: day), in: .ky)
        try DurableFile.replace(file, Array(text.utf8))
        #expect(await run("election", "new", "--definition", file, "--dry-run") == .ok)
        #expect(await run("election", "new", "--definition", file) == .ok)
        let read = try CommissionFolder(path: folder).definition
        #expect(read == ElectionTemplate.president.definition(votingDay: day))
        try DurableFile.replace(file, Array(text.replacing("kind:", with: "kindd:").utf8))
        let other = ["election", "new", "--definition", file, "--dry-run", "--folder", "\(place.path)/other"]
        #expect(await DobushCommand.run(other) == .usage)
        #expect(await DobushCommand.run(["election", "template", "mayor"]) == .usage)
        #expect(await DobushCommand.run(["election", "template", "president", "--voting-day", "soon"]) == .usage)
    }

    @Test func `the register's database is where the election was called with it`() async throws {
        let definition = "\(place.path)/definition.json"
        try await call()
        let elsewhere = "\(place.path)/elsewhere.db"
        let second = ["--folder", "\(place.path)/second", "--passphrase-file", "\(place.path)/phrase"]
        #expect(
            await DobushCommand.run(["election", "new", "--definition", definition, "--database", elsewhere] + second)
                == .ok)
        #expect(await DobushCommand.run(["register", "status"] + second) == .ok)
        #expect(FileManager.default.fileExists(atPath: elsewhere))
        #expect(!FileManager.default.fileExists(atPath: "\(place.path)/second/register.db"))
        // The other election's register does not open here.
        #expect(await run("register", "status", "--database", elsewhere) == .permission)
        #expect(await run("register", "status", "--database", "mysql://x") == .usage)
        #expect(await run("register", "status", "--database", "postgres://a:secret@localhost/x") == .usage)
    }

    @Test func `a file that comes back is applied again only when that is said`() async throws {
        try await call()
        let first = try voters("a.csv")
        let second = try voters("b.csv", address: "Нарын")
        for file in [first, second, first] { #expect(await run("register", "import", file) == .ok) }
        #expect(await run("register", "import", first, "--again") == .ok)
        #expect(await run("register", "abandon", "a.csv") == .notFound)

        // An import that stopped keeps lists from being formed until it is finished or given up.
        struct Stopped: Error {}
        let register = try await CommissionFolder(path: folder).register(
            passphrase: SecretBytes(Array("long enough".utf8)))
        let third = try voters("c.csv", address: "Талас")
        await #expect(throws: Stopped.self) {
            _ = try await register.importVoters(from: third, batchRows: 1) { _ in throw Stopped() }
        }
        #expect(await run("election", "phase", "lists") == .ok)
        #expect(await run("register", "list", "preliminary", "--dry-run") == .conflict)
        #expect(await run("register", "abandon", "c.csv", "--dry-run") == .ok)
        #expect(await run("register", "list", "preliminary") == .conflict)
        #expect(await run("register", "abandon", "c.csv") == .ok)
        #expect(await run("register", "list", "preliminary", "--dry-run") == .ok)
    }

    /// A folder with nothing but the definition: enough for what is looked at before any key is opened.
    private func begin() throws {
        try DurableFile.makeFolder(folder)
        try DurableFile.create("\(folder)/definition.json", ElectionFoundingTests.definitionOfToday().canonicalBytes)
    }

    @Test func `where nothing may be asked, a passphrase that would be typed is wrong usage`() async throws {
        try begin()
        let line = ["register", "status", "--folder", folder, "--no-input"]
        #expect(await DobushCommand.run(line) == .usage)
    }

    @Test func `what is not there is not found`() async throws {
        #expect(await run("election", "status") == .notFound)
        try begin()
        #expect(await run("protocol", "receive", "\(place.path)/nowhere") == .notFound)
        #expect(await run("snapshot", "make", "--station", "1299") == .notFound)
        #expect(await run("snapshot", "verify", place.path, "--station", "?") == .usage)
    }
}
