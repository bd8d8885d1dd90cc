import Devices
import ElectionModel
import Fingerprints
import Imaging
import Persistence
import Sodium
import StationDesk
import Synchronization
import TestSupport
import Testing

@Suite struct DeskPolicyTests {
    @Test func `the station does what the signed definition says, and shows it`() async throws {
        let policy = IdentificationPolicy(attempts: 2, attemptsBeforeFallback: 1)
        let station = try await StationFixture(identification: policy)
        let service = try await station.opened(
            try MemoryStore(), fingers: [try DeskServiceTests.seen(3), try DeskServiceTests.seen(3, .leftIndex)])
        #expect(try await service.ask(["do": "status"])["identification"] == policy.canonical)
        let visit = try await service.begin(2)
        #expect(try await service.ask(DeskServiceTests.scan(visit))["next"] == "two-members")
        let last = try await service.ask(DeskServiceTests.scan(visit))
        #expect(last["next"] == "members-only" && last["fingers"] == nil)
        // The reader, which has no further image, is not asked any more.
        #expect(try await service.ask(DeskServiceTests.scan(visit))["next"] == "members-only")
        let records = try await service.records()
        #expect(records.map { $0.event.canonical["kind"] } == ["opened", "not-matched", "not-matched"])
    }

    @Test func `the fingers that are still worth reading are named`() async throws {
        let station = try await StationFixture()
        // The right finger of the voter, too little of it to be enough, then somebody else's.
        let service = try await station.opened(
            try MemoryStore(), fingers: [.unusable(.dry), try DeskServiceTests.seen(3)])
        let visit = try await service.begin(2)
        #expect(try await service.ask(DeskServiceTests.scan(visit))["fingers"] == [2, 7])
        let other = try await service.ask(DeskServiceTests.scan(visit))
        #expect(try other.array("fingers").count == 1)
    }

    @Test(arguments: [PresentationAttackPolicy.off, .advise])
    func `copies are looked for where the election wants it, and nothing is decided by it`(
        policy: PresentationAttackPolicy
    ) async throws {
        let station = try await StationFixture(identification: IdentificationPolicy(presentationAttack: policy))
        let random = SeededRandom(seed: 4)
        let noise = try #require(GreyImage(width: 200, height: 200, dpi: 500, pixels: random.bytes(40_000)))
        // The same noise twice: no reader gives that.
        let service = try await station.opened(
            try MemoryStore(), fingers: [try DeskServiceTests.seen(3), try DeskServiceTests.seen(2)],
            steps: [.image(noise), .image(noise)],
            presentation: try PresentationWatch(
                check: RidgeTextureCheck(norm: nil), key: SecretBytes([UInt8](repeating: 7, count: 32))))
        let visit = try await service.begin(2)
        let events = Mutex<[CanonicalValue]>([])
        for reply in ["not-matched", "confirmed"] {
            let answer = try await service.ask(DeskServiceTests.scan(visit)) { event in
                events.withLock { $0.append(event) }
            }
            #expect(answer["reply"] == .string(reply))
        }
        let remark: CanonicalValue = ["event": "look-at-finger", "remark": "seen-before"]
        #expect(events.withLock { $0 } == (policy == .advise ? [remark] : []))
    }
}
