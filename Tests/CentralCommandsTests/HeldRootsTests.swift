import Ceremony
import Console
import ElectionModel
import Files
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

@testable import CentralCommands

/// Elections whose root keys other people hold: called in two steps, with the roots' signatures in between.
@Suite struct HeldRootsTests {
    private let place = TemporaryFolder()
    private let sample: SampleElection
    private static let kind = ElectionKind.rehearsal

    init() throws {
        sample = try SampleElection(kind: Self.kind)
        try DurableFile.create("\(place.path)/phrase", Array("long enough\n".utf8), mode: 0o600)
        try DurableFile.create(
            path("definition.json"), ElectionFoundingTests.definitionOfToday(Self.kind).canonicalBytes)
        try write("roots.json", RootsFile(kind: Self.kind, roots: sample.roots))
    }

    private func path(_ name: String) -> String { "\(place.path)/\(name)" }

    private func write(_ name: String, _ value: some CanonicalCodable) throws {
        try DurableFile.replace(path(name), value.canonicalBytes)
    }

    private func run(_ arguments: String..., folder: String = "election") async -> Console.ExitStatus {
        await DobushCommand.run(
            ["--lang", "en"] + arguments + ["--folder", path(folder), "--passphrase-file", path("phrase"), "--yes"])
    }

    private func call(_ folder: String = "election", roots: String = "roots.json") async -> Console.ExitStatus {
        await run("election", "new", "--definition", path("definition.json"), "--roots", path(roots), folder: folder)
    }

    private func sign(_ from: String, _ to: String, by roots: [Int]) throws {
        var bundle = try RootBundle(canonicalBytes: try DurableFile.read(path(from), limit: 1 << 20))
        let file = RootsFile(kind: Self.kind, roots: sample.roots)
        for root in roots { _ = try bundle.sign(with: sample.rootKeys[root], under: file) }
        try write(to, bundle)
    }

    @Test(arguments: [ElectionKind.rehearsal, .production])
    func `root keys in the commission's own folder are for training only`(kind: ElectionKind) async throws {
        try write("other.json", try ElectionFoundingTests.definitionOfToday(kind))
        for more in [[], ["--own-roots", "3"], ["--dry-run"]] {
            let line = ["election", "new", "--definition", path("other.json"), "--folder", path("own")] + more
            #expect(await DobushCommand.run(line + ["--passphrase-file", path("phrase")]) == .usage)
        }
        #expect(!FileManager.default.fileExists(atPath: path("own")))
    }

    @Test func `roots of another kind, of one holder alone, or none at all call no election`() async throws {
        try write("training.json", RootsFile(kind: .training, roots: sample.roots))
        #expect(await call(roots: "training.json") == .conflict)
        let alone = try #require(RootPolicy(keys: sample.roots.keys, threshold: 1))
        try write("alone.json", RootsFile(kind: Self.kind, roots: alone))
        #expect(await call(roots: "alone.json") == .permission)
        #expect(await call(roots: "definition.json") == .checkFailed)
        #expect(await call(roots: "nowhere.json") == .notFound)
        #expect(try !DurableFile.names(inFolder: place.path).contains { $0.hasPrefix("election") })
    }

    @Test func `the ledger begins with the roots' signatures, and until then everything says so`() async throws {
        #expect(await call() == .ok)
        let keys = try DurableFile.names(inFolder: path("election/keys"))
        #expect(keys == ["commission.key", "log.key", "register.key", "registrar.key"])
        #expect(await run("election", "status") == .ok)
        #expect(await run("election", "status", "--json") == .ok)
        for line in [
            ["election", "phase", "lists"], ["register", "status"], ["ledger", "list"], ["keys", "list"],
            ["keys", "make", "registrar"], ["tabulate"], ["protocol", "list"], ["snapshot", "make"],
        ] {
            let ending = await DobushCommand.run(
                line + ["--folder", path("election"), "--passphrase-file", path("phrase")])
            #expect(ending == .notFound, "\(line)")
        }
        #expect(!FileManager.default.fileExists(atPath: path("election/ledger")))

        let bundle = "election/to-sign.json"
        #expect(await run("election", "begin", "--certificates", path(bundle)) == .checkFailed, "nobody signed")
        try sign(bundle, "one.json", by: [0])
        #expect(await run("election", "begin", "--certificates", path("one.json")) == .checkFailed)
        // Good signatures under the certificates of another folder's keys.
        #expect(await call("other") == .ok)
        try sign("other/to-sign.json", "theirs.json", by: [0, 1])
        #expect(await run("election", "begin", "--certificates", path("theirs.json")) == .checkFailed)
        try sign(bundle, "signed.json", by: [0, 2])
        #expect(await run("election", "begin", "--certificates", path("signed.json"), "--dry-run") == .ok)
        #expect(!FileManager.default.fileExists(atPath: path("election/ledger")))
        #expect(await run("election", "begin", "--certificates", path("signed.json")) == .ok)
        #expect(await run("election", "begin", "--certificates", path("signed.json")) == .ok, "repeating does no harm")
        #expect(await run("election", "begin", "--certificates", path("theirs.json")) == .checkFailed)

        let state = try CommissionFolder(path: path("election")).reader.state()
        #expect(state.size == 1 && state.book?.roots == sample.roots)
        #expect(state.book?.certificates.map(\.role) == [.commission, .registrar, .log])
        #expect(await run("election", "phase", "lists") == .ok)
        #expect(await run("keys", "list") == .ok)
    }

    /// A file of four witnesses as an operator writes it, before their addresses are known.
    private func witnesses(_ group: String, names: [String] = ["w-1", "w-2", "w-3", "w-4"]) throws -> String {
        var lines = "# who cosigns\n"
        for (number, name) in names.enumerated() {
            let key = NoteKey(
                name: name, purpose: .cosignature, key: try SampleElection.key(UInt8(90 + number)).verifyingKey)
            lines += "witness \(name) \(key.text)\n"
        }
        return lines + group
    }

    @Test func `genesis names the witnesses of a real election, with the roots' signatures`() async throws {
        try write("roots.json", RootsFile(kind: .production, roots: sample.roots))
        try write("definition.json", try ElectionFoundingTests.definitionOfToday(.production))
        let file = path("witnesses.policy")
        func callIt() async -> Console.ExitStatus {
            await run(
                "election", "new", "--definition", path("definition.json"), "--roots", path("roots.json"),
                "--witnesses",
                file)
        }
        #expect(await call() == .usage, "a real election has witnesses")
        let all = "group all 3 w-1 w-2 w-3 w-4\nquorum all\n"
        for wrong in [
            "quorum none\n", "quorum w-1\n", "group all 2 w-1 w-2 w-3 w-4\nquorum all\n",
            "group some 2 w-1 w-2 w-3\nquorum some\n", "group all 3 w-1 w-2 w-3 w-4\n", "quorum nobody\n",
        ] {
            try DurableFile.replace(file, Array(try witnesses(wrong).utf8))
            #expect(await callIt() == .checkFailed, "\(wrong)")
        }
        try DurableFile.replace(file, Array(try witnesses(all, names: ["w-1", "w-2", "w-3", "W4"]).utf8))
        #expect(await callIt() == .checkFailed)
        #expect(!FileManager.default.fileExists(atPath: path("election")))

        try DurableFile.replace(file, Array(try witnesses(all).utf8))
        #expect(await callIt() == .ok)
        var bundle = try RootBundle(
            canonicalBytes: try DurableFile.read(path("election/to-sign.json"), limit: 1 << 20))
        let roots = RootsFile(kind: .production, roots: sample.roots)
        for root in sample.rootKeys.prefix(2) { _ = try bundle.sign(with: root, under: roots) }
        try write("signed.json", bundle)
        #expect(await run("election", "begin", "--certificates", path("signed.json")) == .ok)
        let state = try CommissionFolder(path: path("election")).reader.state()
        #expect(state.quorum?.threshold == 3)
        #expect(state.quorum?.witnesses.map(\.name) == ["w-1", "w-2", "w-3", "w-4"])
        #expect(state.policy?.witnesses.count == 4)
    }

    @Test
    func `stations of such an election are certified by a bundle, and a founding of one's own needs no beginning`()
        async throws
    {
        #expect(await call() == .ok)
        try sign("election/to-sign.json", "signed.json", by: [0, 1])
        #expect(await run("election", "begin", "--certificates", path("signed.json")) == .ok)
        let keys = try HolderKeys(random: SeededRandom(seed: 3))
        try write(
            "request.json",
            KeyRequest(
                keys, of: KeyHolder(.station, TerminalId(unchecked: "1201")),
                in: try CommissionFolder(path: path("election")).definition))
        #expect(await run("election", "certify", path("request.json")) == .notFound, "no root keys here")
        #expect(await run("keys", "prepare", "--certify", path("request.json"), "--out", path("b.json")) == .ok)
        try sign("b.json", "b.json", by: [1, 2])
        #expect(await run("keys", "publish", path("b.json")) == .ok)
        #expect(await run("election", "phase", "lists") == .ok)

        try write("training.json", try ElectionFoundingTests.definitionOfToday())
        #expect(await run("election", "new", "--definition", path("training.json"), folder: "own") == .ok)
        #expect(await run("election", "begin", "--certificates", path("signed.json"), folder: "own") == .conflict)
    }
}
