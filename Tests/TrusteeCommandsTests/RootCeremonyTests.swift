import Ceremony
import Console
import ElectionModel
import Files
import TestSupport
import Testing
import Trust

@testable import TrusteeCommands

/// Whole ceremonies through the command line.
struct RootCeremonyTests {
    private let room = CeremonyRoom()

    private func run(_ arguments: [String]) async -> Console.ExitStatus {
        await TrusteeProgram.run(arguments)
    }

    private func sign(
        _ number: Int, _ more: [String] = [], statements: Int = 4, key: String? = nil
    ) async throws -> Console.ExitStatus {
        await run(
            [
                "root", "sign", room.bundle, "--key", key ?? room.key(number), "--roots", room.roots, "--yes",
                "--statements", "\(statements)", "--passphrase-file", try room.phraseFile(number),
            ] + more)
    }

    private func check() async -> Console.ExitStatus {
        await run(["root", "check", room.bundle, "--roots", room.roots])
    }

    @Test func `three holders make keys, two sign, the third is lost, and the bundle is complete`() async throws {
        for number in 1...3 {
            let ending = await run([
                "root", "new", "--holder", "root-\(number)", "--kind", "training", "--out",
                room.path("stick-\(number)"), "--passphrase-file", try room.phraseFile(number),
            ])
            #expect(ending == .ok)
        }
        #expect(await run(["root", "gather"] + (1...3).map(room.publicKey) + ["--out", room.roots, "--yes"]) == .ok)
        try room.prepare()
        #expect(await check() == .partial)
        #expect(try await sign(1) == .ok)
        #expect(await check() == .partial, "one alone is not enough")
        try DurableFile.erase(room.key(2)) { [UInt8](repeating: 0, count: $0) }
        #expect(try await sign(2) == .notFound)
        #expect(try await sign(3) == .ok)
        #expect(await check() == .ok)
        let roots = try RootsFile(canonicalBytes: room.bytes(room.roots))
        let bundle = try RootBundle(canonicalBytes: room.bytes(room.bundle))
        #expect(bundle.isComplete(under: roots))
        let before = try room.bytes(room.bundle)
        #expect(try await sign(3) == .ok)
        #expect(try room.bytes(room.bundle) == before, "signing twice changes nothing")
    }

    @Test func `signatures made in parallel and merged are those made in a row`() async throws {
        try room.gathered()
        try room.prepare()
        #expect(try await sign(1, ["--out", room.path("a.json")]) == .ok)
        #expect(try await sign(2, ["--out", room.path("b.json")]) == .ok)
        let merged = await run([
            "root", "merge", room.path("b.json"), room.path("a.json"), "--out", room.path("c.json"),
        ])
        #expect(merged == .ok)
        #expect(try await sign(1) == .ok)
        #expect(try await sign(2) == .ok)
        #expect(try room.bytes(room.path("c.json")) == room.bytes(room.bundle))
        let again = await run(["root", "merge", room.path("a.json"), room.path("b.json"), "--out", room.path("c.json")])
        #expect(again == .ok, "the same once more is no conflict")
        #expect(
            await run(["root", "merge", room.bundle, room.path("a.json"), "--out", room.path("a.json")]) == .conflict)
    }

    @Test func `a changed bundle is named as unsound, and nobody signs it`() async throws {
        try room.gathered()
        try room.prepare()
        #expect(try await sign(1) == .ok)
        let text = String(decoding: try room.bytes(room.bundle), as: UTF8.self)
        let changed = Array(text.replacing("\"subject\":\"1002\"", with: "\"subject\":\"1003\"").utf8)
        try DurableFile.replace(room.bundle, changed)
        #expect(await check() == .checkFailed)
        #expect(try await sign(2) == .checkFailed)
        #expect(try room.bytes(room.bundle) == changed)
    }

    @Test func `a damaged bundle is no bundle`() async throws {
        try room.gathered()
        try room.prepare()
        let bytes = try room.bytes(room.bundle)
        for damaged in [Array(bytes.dropLast()), bytes + [0x0A], [], try room.bytes(room.roots)] {
            try DurableFile.replace(room.bundle, damaged)
            #expect(await check() == .checkFailed)
            #expect(try await sign(1) == .checkFailed)
        }
    }

    @Test func `kinds are never mixed`() async throws {
        try room.gathered()
        try room.prepare(kind: .rehearsal)
        #expect(await check() == .checkFailed)
        #expect(try await sign(1) == .checkFailed)
        try room.prepare()
        _ = try room.making(1, kind: .production, folder: room.path("other")).hold(Script())
        let before = try room.bytes(room.bundle)
        #expect(try await sign(1, key: room.path("other/root-1.key")) == .permission)
        #expect(try room.bytes(room.bundle) == before)
        let gathered = await run([
            "root", "gather", room.publicKey(2), room.path("other/root-1.public.json"), "--out", room.path("r"),
            "--yes",
        ])
        #expect(gathered == .conflict)
    }

    @Test func `a stranger's key, a wrong passphrase and a wrong number sign nothing`() async throws {
        try room.gathered()
        try room.prepare()
        let before = try room.bytes(room.bundle)
        _ = try room.making(4, folder: room.path("stranger")).hold(Script())
        #expect(try await sign(4, key: room.path("stranger/root-4.key")) == .permission)
        #expect(try await sign(2, key: room.key(1)) == .permission)
        #expect(try await sign(1, statements: 5) == .usage)
        #expect(try room.bytes(room.bundle) == before)
    }

    @Test func `where nothing may be asked, the answers are demanded as options`() async throws {
        try room.gathered()
        try room.prepare()
        let before = try room.bytes(room.bundle)
        let common = ["root", "sign", room.bundle, "--key", room.key(1), "--roots", room.roots, "--no-input"]
        let phrase = ["--passphrase-file", try room.phraseFile(1)]
        #expect(await run(common + ["--statements", "4"] + phrase) == .usage)
        #expect(await run(common + ["--yes"] + phrase) == .usage, "yes is no number")
        #expect(await run(common + ["--yes", "--statements", "4"]) == .usage)
        #expect(try room.bytes(room.bundle) == before)
        #expect(await run(common + ["--yes", "--statements", "4"] + phrase) == .ok)
    }

    @Test func `2,500 statements are read, shown, signed and written within five seconds`() throws {
        try room.gathered()
        try room.prepare(stations: 2499, revocations: 0)
        let signing = try room.signing(by: 1)
        let seconds = try ProcessorTime.seconds {
            _ = try signing.hold(Script(confirm: [true], answers: ["2500"]))
        }
        #expect(seconds < 5)
    }
}
