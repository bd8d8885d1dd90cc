import Devices
import ElectionModel
import Fingerprints
import Imaging
import Persistence
import StationDesk
import Synchronization
import TestSupport
import Testing

/// Advises to look at the finger from the second image on, and counts the images.
private final class CountingCheck: PresentationCheck {
    let images = Mutex(0)

    func advisesLook(at image: GreyImage) async -> Bool {
        images.withLock {
            $0 += 1
            return $0 > 1
        }
    }
}

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

    @Test(arguments: [PresentationAdvice.off, .advise])
    func `copies are looked for where the election wants it, and nothing is decided by it`(
        advice: PresentationAdvice
    ) async throws {
        let station = try await StationFixture(identification: IdentificationPolicy(presentationAttack: advice))
        let check = CountingCheck()
        let service = try await station.opened(
            try MemoryStore(), fingers: [try DeskServiceTests.seen(3), try DeskServiceTests.seen(2)],
            presentation: check)
        let visit = try await service.begin(2)
        let events = Mutex<[CanonicalValue]>([])
        for reply in ["not-matched", "confirmed"] {
            let answer = try await service.ask(DeskServiceTests.scan(visit)) { event in
                events.withLock { $0.append(event) }
            }
            #expect(answer["reply"] == .string(reply))
        }
        #expect(check.images.withLock { $0 } == (advice == .advise ? 2 : 0))
        #expect(events.withLock { $0 } == (advice == .advise ? [["event": "look-at-finger"]] : []))
    }
}
