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
import VoterSnapshot

@testable import CentralCommands

/// Whole commands of `dobush keys`.
@Suite struct KeysCommandTests {
    private static let request = "election/requests/registrar-registrar.json"

    private func prepareRotation(in room: KeysRoom) async throws {
        try #require(await room.run("keys", "make", "registrar") == .ok)
        try #require(
            await room.run(
                "keys", "prepare", "--revoke", "registrar", "--reason", "rotated", "--certify",
                room.path(Self.request), "--out", room.path("b.json")) == .ok)
    }

    @Test func `a new key lies beside the old one until it is published, and then takes its place`() async throws {
        let room = try await KeysRoom()
        let old = try room.keyId("registrar")
        #expect(await room.run("keys", "make", "registrar", "--dry-run") == .ok)
        #expect(try room.keyFiles().count == 7)
        try await prepareRotation(in: room)
        let new = try room.keyId("registrar.next")
        #expect(await room.run("keys", "make", "registrar") == .ok)
        #expect(try room.keyId("registrar.next") == new, "a key that waits is not made twice")
        #expect(try room.keyId("registrar") == old)

        let bundle = try room.bundle("b.json")
        #expect(bundle.revocations.map(\.keyId) == [old])
        #expect(bundle.certificates.map(\.keyId) == [new])
        #expect(await room.run("keys", "publish", room.path("b.json")) == .checkFailed, "nobody signed")
        try room.sign("b.json", by: [3])
        #expect(await room.run("keys", "publish", room.path("b.json")) == .checkFailed, "one root is not enough")
        #expect(try room.state().size == 1)
        try room.sign("b.json", by: [1])
        #expect(await room.run("keys", "publish", room.path("b.json"), "--dry-run") == .ok)
        #expect(try room.state().size == 1)
        #expect(await room.run("keys", "publish", room.path("b.json")) == .ok)

        let entries = try room.commission.reader.entries()
        #expect(entries.map(\.entry.type) == [.genesis, .keyRevoke, .keyAdd])
        #expect(entries[1].entry.time == entries[2].entry.time, "one batch")
        #expect(try room.keyId("registrar") == new)
        #expect(try room.keyId("registrar.\(old)") == old)
        #expect(try !room.keyFiles().contains("registrar.next.key"))
        #expect(try room.commission.certificate(.registrar, "registrar").keyId == new)
        let rows = try KeyRow.rows(of: try room.book(), in: room.commission, at: SystemClock().now())
        #expect(rows.map(\.isHere) == [true, true, true, true])
        #expect(rows.filter { if case .revoked = $0.standing { true } else { false } }.map(\.keyId) == [old])
        #expect(await room.run("keys", "list") == .ok)
        #expect(await room.run("keys", "list", "--json") == .ok)

        #expect(await room.run("keys", "publish", room.path("b.json")) == .ok, "repeating it does no harm")
        #expect(try room.state().size == 3)
        #expect(await room.run("keys", "make", "registrar") == .ok)
        #expect(try room.keyId("registrar.next") != new)
    }

    @Test func `publishing that was interrupted is finished by the same command`() async throws {
        let room = try await KeysRoom()
        let old = try room.keyId("registrar")
        let certificate = "\(room.folder)/certificates/registrar-registrar.json"
        let before = try DurableFile.read(certificate, limit: 65_536)
        try await prepareRotation(in: room)
        try room.sign("b.json")
        // Killed after the ledger took the batch.
        do {
            let folder = try room.commission
            let ledger = try await folder.ledger(passphrase: KeysRoom.passphrase)
            let publishing = BundlePublishing(
                folder: folder, ledger: ledger, passphrase: KeysRoom.passphrase, clock: SystemClock())
            _ = try await ledger.append(try await publishing.submissions(of: try room.bundle("b.json")))
        }
        #expect(try room.keyId("registrar") == old)
        // Killed after the old key was copied.
        let key = try DurableFile.read("\(room.folder)/keys/registrar.key", limit: 65_536)
        try DurableFile.create("\(room.folder)/keys/registrar.\(old).key", key, mode: 0o600)
        #expect(await room.run("keys", "make", "registrar") == .conflict, "publish first")
        #expect(await room.run("keys", "publish", room.path("b.json")) == .ok)
        let new = try room.keyId("registrar")
        #expect(new != old)
        #expect(try room.keyId("registrar.\(old)") == old)
        // Killed before the certificate was kept.
        try DurableFile.replace(certificate, before)
        #expect(await room.run("keys", "publish", room.path("b.json")) == .ok)
        #expect(try room.commission.certificate(.registrar, "registrar").keyId == new)
        #expect(try room.keyId("registrar") == new)
        #expect(try room.state().size == 3)
    }

    @Test func `a bundle that comes back after its keys were revoked takes nothing into use`() async throws {
        let room = try await KeysRoom()
        try await prepareRotation(in: room)
        try room.sign("b.json")
        #expect(await room.run("keys", "publish", room.path("b.json")) == .ok)
        let first = try room.keyId("registrar")
        #expect(await room.run("keys", "make", "registrar") == .ok)
        #expect(
            await room.run(
                "keys", "prepare", "--revoke", "registrar", "--reason", "lost", "--certify", room.path(Self.request),
                "--out", room.path("c.json")) == .ok)
        try room.sign("c.json", by: [2, 3])
        #expect(await room.run("keys", "publish", room.path("c.json")) == .ok)
        let second = try room.keyId("registrar")
        #expect(first != second)
        #expect(await room.run("keys", "publish", room.path("b.json")) == .ok)
        #expect(try room.keyId("registrar") == second)
        #expect(try room.commission.certificate(.registrar, "registrar").keyId == second)
        #expect(try room.state().size == 5)
    }

    @Test func `with a second commission key the first can be revoked, and work goes on`() async throws {
        let room = try await KeysRoom()
        let alone = [
            "keys", "prepare", "--revoke", "commission", "--reason", "stolen", "--out", room.path("a.json"),
        ]
        #expect(await room.run(alone) == .checkFailed, "the last key stays")
        #expect(await room.run("keys", "make", "commission", "commission-2") == .ok)
        #expect(
            await room.run(
                "keys", "prepare", "--certify", room.path("election/requests/commission-commission-2.json"), "--out",
                room.path("b.json")) == .ok)
        try room.sign("b.json")
        #expect(await room.run("keys", "publish", room.path("b.json")) == .ok)
        #expect(await room.run(alone) == .ok)
        #expect(await room.run(alone) == .conflict, "the file is there")
        try room.sign("a.json")
        #expect(await room.run("keys", "publish", room.path("a.json")) == .ok)
        #expect(try room.book().certificate(of: "commission", as: .commission) == nil)
        #expect(await room.run("election", "phase", "lists") == .ok, "the second key submits")
        let entries = try room.commission.reader.entries()
        #expect(try entries.last?.entry.keyId == room.keyId("commission-2"))
    }

    @Test func `a voter list made after the registrar's rotation is signed with the new key`() async throws {
        let room = try await KeysRoom()
        for (index, station) in ["1201", "1202"].enumerated() {
            let request = try room.request("\(station).json", .station, station, seed: UInt64(40 + index))
            #expect(await room.run("election", "certify", request) == .ok)
        }
        let voters = """
            pin,surname,given_name,patronymic,address,station
            11705199000001,Асанова,Айгүл,Бековна,Ош,1201
            20101198000002,Осмонов,Бакыт,,Ош,1202

            """
        try DurableFile.replace(room.path("voters.csv"), Array(voters.utf8))
        #expect(await room.run("register", "import", room.path("voters.csv")) == .ok)
        #expect(await room.run("election", "phase", "lists") == .ok)
        try await prepareRotation(in: room)
        try room.sign("b.json")
        #expect(await room.run("keys", "publish", room.path("b.json")) == .ok)
        #expect(await room.run("register", "list", "final") == .ok)
        #expect(await room.run("election", "phase", "keys") == .ok)
        #expect(await room.run("snapshot", "make", "--station", "1201") == .ok)
        let snapshot = "\(room.folder)/snapshots/1201-1"
        #expect(await room.run("snapshot", "verify", snapshot, "--station", "1201") == .ok)

        #expect(await room.run("keys", "export", "registrar", "--out", room.path("registrar.pub")) == .ok)
        let exported = String(decoding: try DurableFile.read(room.path("registrar.pub"), limit: 4096), as: UTF8.self)
        let key = try room.commission.certificate(.registrar, "registrar").signKey
        #expect(try KeyId(key) == room.keyId("registrar"))
        let expected = MinisignSignature.publicKeyFile(key, comment: "")
        #expect(exported.split(separator: "\n").last == expected.split(separator: "\n").last)
        let manifest = try DurableFile.read("\(snapshot)/manifest.json", limit: 1 << 20)
        let text = String(
            decoding: try DurableFile.read("\(snapshot)/manifest.json.minisig", limit: 4096), as: UTF8.self)
        try MinisignSignature(text: text).verify(manifest, as: .snapshot, key: key)
    }

    @Test func `keys that are not made here are refused, with or without a dry run`() async throws {
        let room = try await KeysRoom()
        let files = try room.keyFiles()
        let cases: [([String], Console.ExitStatus)] = [
            (["log"], .conflict), (["station", "1201"], .usage), (["witness", "register"], .usage),
            (["witness", "root-1"], .usage), (["witness", "a.b"], .usage), (["witness", "log"], .usage),
            (["witness", "registrar"], .conflict), (["witness", "A"], .usage),
        ]
        for (arguments, ending) in cases {
            #expect(await room.run(["keys", "make"] + arguments + ["--dry-run"]) == ending)
            #expect(await room.run(["keys", "make"] + arguments) == ending)
        }
        #expect(try room.keyFiles() == files)
    }

    @Test func `a key whose request was not written yet gets it from the same command`() async throws {
        let room = try await KeysRoom()
        #expect(await room.run("keys", "make", "witness", "party-1") == .ok)
        let key = try room.keyId("party-1")
        let request = "\(room.folder)/requests/witness-party-1.json"
        let written = try DurableFile.read(request, limit: 4096)
        try FileManager.default.removeItem(atPath: request)
        #expect(await room.run("keys", "make", "witness", "party-1") == .ok)
        #expect(try DurableFile.read(request, limit: 4096) == written)
        #expect(try room.keyId("party-1") == key)
    }

    @Test func `one key file gets a new passphrase, and the old one no longer opens it`() async throws {
        let room = try await KeysRoom()
        try DurableFile.create(room.path("new"), Array("another phrase\n".utf8), mode: 0o600)
        try DurableFile.create(room.path("short"), Array("short\n".utf8), mode: 0o600)
        let change = ["keys", "passphrase", "registrar", "--new-passphrase-file"]
        #expect(await room.run(change + [room.path("new"), "--dry-run"]) == .ok)
        #expect(await room.run(change + [room.path("short")]) == .usage)
        let key = try room.keyId("registrar")
        #expect(await room.run(change + [room.path("new")]) == .ok)
        #expect(throws: TrustError.wrongPassphrase) { try room.keyId("registrar") }
        let keys = try room.commission.keys(of: "registrar", passphrase: SecretBytes(Array("another phrase".utf8)))
        #expect(KeyId(keys.signing.verifyingKey) == key)
        #expect(await room.run(change + [room.path("new")]) == .permission)
        #expect(await room.run("keys", "passphrase", "nobody") == .notFound)
        #expect(await room.run("keys", "passphrase", "../phrase") == .usage)
    }

    @Test func `who signs what needs no election`() async {
        #expect(await DobushCommand.run(["keys", "who-signs-what"]) == .ok)
        #expect(await DobushCommand.run(["keys", "who-signs-what", "--json"]) == .ok)
    }
}
