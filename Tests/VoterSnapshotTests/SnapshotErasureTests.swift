import ElectionModel
import Files
import FoundationEssentials
import Glibc
import Sodium
import Synchronization
import TestSupport
import Testing
import Trust

@testable import VoterSnapshot

@Suite struct SnapshotErasureTests {
    let fixture: SnapshotFixture
    let terminal: SigningKey

    init() throws {
        fixture = try SnapshotFixture()
        terminal = try SnapshotFixture.signingKey(50)
    }

    static let receipt = String(repeating: "ab", count: 32)

    func order(_ members: [String] = ["deputy", "chair"]) throws -> EraseOrder {
        try #require(
            EraseOrder(
                terminal: TerminalId(unchecked: "t1"), time: SnapshotFixture.now, members: members,
                receipt: Self.receipt))
    }

    /// A folder as a station has it at the end of the day: a proof, two deltas, two tickets, what a killed write left.
    func worked() async throws -> SnapshotFolder {
        var list = try await fixture.opened()
        let folder = SnapshotFolder(path: fixture.folder())
        for number in [1, 2] {
            let delta = try fixture.delta(list.line, [.remove(listNumber: number)], voters: 3 - number)
            try folder.keep(delta)
            list = try await list.applying(fixture.verified(delta, after: list.line), with: fixture.device)
        }
        let cost = try #require(PasswordHash.Cost(passes: 1, kibibytes: 8192))
        for member in ["chair", "deputy"] {
            try folder.keep(
                try #require(
                    RestartTicket(
                        for: list, member: member, code: SecretBytes([7]), device: fixture.device.sealingKey,
                        cost: cost, random: SystemRandom())))
        }
        try DurableFile.replace("\(folder.path)/.restart-chair.ticket.77.new", [1, 2, 3])
        return folder
    }

    func names(_ folder: SnapshotFolder) throws -> [String] { try DurableFile.names(inFolder: folder.path) }

    @Test func `everything is erased, keys first, and an act says so`() async throws {
        let folder = try await worked()
        let manifest = try SnapshotManifest(canonicalBytes: fixture.bytes(.manifest))
        let steps = Mutex<[SnapshotErasure.Step]>([])
        let erasure = SnapshotErasure(folder, random: SystemRandom()) { step in steps.withLock { $0.append(step) } }
        #expect(try erasure.act() == nil && !folder.isErased)
        let act = try erasure.run(order(), by: terminal)
        #expect(
            steps.withLock { $0 } == [
                .begun, .erased("restart-chair.ticket"), .erased("restart-deputy.ticket"), .erased("manifest.json"),
                .erased("delta-1.sealed"), .erased("delta-2.sealed"), .erased(".restart-chair.ticket.77.new"),
                .erased("payload.sealed"), .erased("definition.json"), .erased("ledger.proof"),
                .erased("manifest.json.minisig"), .stated,
            ])
        #expect(try names(folder) == ["erased.json"])
        #expect(act.statement.manifest == manifest.fileHash && act.statement.station == SnapshotFixture.station)
        #expect(act.statement.order.members == ["chair", "deputy"] && act.statement.order.receipt == Self.receipt)
        #expect(act.isSigned(by: terminal.verifyingKey) && !act.isSigned(by: fixture.log.verifyingKey))
        #expect(throws: SnapshotRefusal.erased) { try fixture.verify() }
        // Again, by others, is the same act.
        #expect(try SnapshotErasure(folder, random: SystemRandom()).run(order(["a", "b"]), by: terminal) == act)
        #expect(try EraseAct(canonicalBytes: act.canonicalBytes) == act)
    }

    @Test func `a power cut after any step leaves nothing that opens, and erasing goes on`() async throws {
        struct Cut: Sendable { let after: Int }
        for cut in 0..<12 {
            let fixture = try SnapshotErasureTests()
            let folder = try await fixture.worked()
            let left = Mutex(cut)
            let erasure = SnapshotErasure(folder, random: SystemRandom()) { step throws(EraseFault) in
                let isOver = left.withLock { left -> Bool in
                    left -= 1
                    return left < 0
                }
                if isOver { throw .file(DurableFileError(path: "power", code: EIO)) }
            }
            #expect(throws: EraseFault.file(DurableFileError(path: "power", code: EIO))) {
                try erasure.run(fixture.order(), by: fixture.terminal)
            }
            #expect(folder.isErased)
            #expect(throws: SnapshotRefusal.erased) { try fixture.fixture.verify() }
            // Either the act says that all is erased, and it is; or there is none yet.
            let act = try erasure.act()
            #expect((act != nil) == (cut == 11))
            if act != nil { #expect(Set(try fixture.names(folder)) == ["erased.json", "erasing.json"]) }
            // What a thief would take from the disk has no sealed key once the manifest is gone.
            if cut >= 3 {
                _ = unlink("\(folder.path)/erasing.json")
                _ = unlink("\(folder.path)/erased.json")
                #expect(throws: SnapshotRefusal.missingFile("manifest.json")) { try fixture.fixture.verify() }
                continue
            }
            // The second start knows what was stated at the first.
            let done = try SnapshotErasure(folder, random: SystemRandom()).run(
                fixture.order(["x", "y"]), by: fixture.terminal)
            #expect(done.statement.order.members == ["chair", "deputy"])
            #expect(try fixture.names(folder) == ["erased.json"])
        }
    }

    @Test func `a beginning that outlived its act goes when it is done again`() async throws {
        let folder = try await worked()
        let act = try SnapshotErasure(folder, random: SystemRandom()).run(order(), by: terminal)
        #expect(folder.actPath == "\(folder.path)/erased.json")
        try DurableFile.replace("\(folder.path)/erasing.json", act.statement.canonicalBytes)
        #expect(try SnapshotErasure(folder, random: SystemRandom()).run(order(), by: terminal) == act)
        #expect(try names(folder) == ["erased.json"])
    }

    @Test func `what has no manifest is cleared without an act, and no erasing that has begun is`() async throws {
        let folder = try await worked()
        try DurableFile.replace(folder.path(of: .manifest), [1, 2, 3])
        let erasure = SnapshotErasure(folder, random: SystemRandom())
        #expect(throws: EraseFault.noSnapshot) { try erasure.run(order(), by: terminal) }
        try erasure.clear()
        #expect(access(folder.path, F_OK) != 0)
        let other = try SnapshotErasureTests()
        let begun = try await other.worked()
        try DurableFile.replace("\(begun.path)/erasing.json", [1])
        #expect(throws: EraseFault.damagedAct) { try SnapshotErasure(begun, random: SystemRandom()).clear() }
        #expect(try names(begun).count > 5)
    }

    @Test func `the content is overwritten before the name goes`() async throws {
        let folder = try await worked()
        let payload = try fixture.bytes(.payload)
        let link = "\(fixture.parent)/kept"
        #expect(Glibc.link(folder.path(of: .payload), link) == 0)
        _ = try SnapshotErasure(folder, random: SeededRandom(seed: 1)).run(order(), by: terminal)
        let after = try DurableFile.read(link, limit: 1 << 24)
        #expect(after.count == payload.count)
        #expect(zip(after, payload).count { $0 == $1 } < payload.count / 50)
    }

    @Test func `a folder of somebody else in it is left alone, a link is not followed`() async throws {
        let folder = try await worked()
        try DurableFile.makeFolder("\(folder.path)/photos")
        try DurableFile.replace("\(fixture.parent)/elsewhere", [1, 2, 3])
        #expect(symlink("\(fixture.parent)/elsewhere", "\(folder.path)/link") == 0)
        _ = try SnapshotErasure(folder, random: SystemRandom()).run(order(), by: terminal)
        #expect(try names(folder) == ["erased.json", "photos"])
        #expect(try DurableFile.read("\(fixture.parent)/elsewhere", limit: 10) == [1, 2, 3])
    }

    @Test func `what cannot be erased is said`() throws {
        let erasure = SnapshotErasure(SnapshotFolder(path: fixture.folder("nowhere")), random: SystemRandom())
        #expect(throws: EraseFault.noSnapshot) { try erasure.run(order(), by: terminal) }
        let folder = SnapshotFolder(path: fixture.parent)
        try DurableFile.replace("\(folder.path)/erased.json", [1])
        #expect(throws: EraseFault.damagedAct) { try SnapshotErasure(folder, random: SystemRandom()).act() }
    }

    @Test func `an order names two members and a receipt`() {
        func order(_ members: [String], _ receipt: String = Self.receipt) -> EraseOrder? {
            EraseOrder(
                terminal: TerminalId(unchecked: "t1"), time: SnapshotFixture.now, members: members, receipt: receipt)
        }
        #expect(order(["b", "a"])?.members == ["a", "b"])
        for members in [[], ["a"], ["a", "a"], ["a", "b", "c"], ["a", "B"], ["a", ""]] {
            #expect(order(members) == nil)
        }
        #expect(order(["a", "b"], "abc") == nil)
    }

    @Test func `an act with another content is not signed, and a damaged one is refused`() async throws {
        let folder = try await worked()
        let act = try SnapshotErasure(folder, random: SystemRandom()).run(order(), by: terminal)
        for (name, value) in [
            ("station", CanonicalValue.string("1202")), ("receipt", .string(String(repeating: "0", count: 64))),
            ("members", ["chair", "x"]), ("time", 5), ("terminal", "t2"),
        ] {
            #expect(try !EraseAct(canonical: act.canonical.with(name, value)).isSigned(by: terminal.verifyingKey))
        }
        for (name, value) in [
            ("members", CanonicalValue.array(["deputy", "chair"])), ("members", ["chair", 1]), ("sig", ""), ("v", 2),
            ("format", "dobush erase act v2"), ("more", 1),
        ] {
            let bytes = act.canonical.with(name, value).encoded()
            #expect(throws: CanonicalError.self) { try EraseAct(canonicalBytes: bytes) }
        }
    }
}
