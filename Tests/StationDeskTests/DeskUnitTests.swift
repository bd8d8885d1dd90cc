import DeviceWire
import Devices
import ElectionModel
import Fingerprints
import IdentityDocuments
import Persistence
import StationDesk
import Synchronization
import TestSupport
import Testing
import Wording

@Suite struct DeskUnitTests {
    let station: StationFixture
    let store: MemoryStore

    init() async throws {
        station = try await StationFixture()
        store = try MemoryStore()
    }

    private static let read: CanonicalValue = ["do": "read-document", "seconds": 20]

    @Test func `a document that the unit reads begins the visit, with what the members should look at`() async throws {
        let reading = DocumentReading(pin: try StationFixture.pin(2), doubts: [.expired, .nameCutShort])
        let service = try await station.opened(store, unit: ScriptedUnit(documents: [.success(reading)]))
        let events = Mutex<[CanonicalValue]>([])
        let reply = try await service.ask(Self.read) { event in events.withLock { $0.append(event) } }
        #expect(reply["reply"] == "finger-wanted" && reply["listNumber"] == 2)
        #expect(
            events.withLock { $0 } == [
                ["event": "waiting-for-document"], ["event": "document-doubt", "doubt": "expired"],
                ["event": "document-doubt", "doubt": "name-cut-short"],
            ])
    }

    @Test(arguments: [
        (DocumentFault.unsound, "unsound"), (.noPin, "no-pin"), (.unit(.noDocument), "not-shown"),
        (.unit(.board(.absent)), "absent"),
    ])
    func `a document that says nothing begins nothing`(fault: DocumentFault, code: String) async throws {
        let service = try await station.opened(store, unit: ScriptedUnit(documents: [.failure(fault)]))
        let reply = try await service.ask(Self.read)
        #expect(reply == ["reply": "no-document", "failure": .string(code), "colour": "amber"])
        #expect(DocumentFault(code: code) == fault)
        #expect(try await service.ask(["do": "status"])["busy"] == false)
    }

    @Test func `without a unit neither documents are read nor receipts printed`() async throws {
        let service = try await station.opened(store)
        #expect(try await service.ask(Self.read)["failure"] == "not-connected")
        #expect(try await service.ask(["do": "devices"])["unit"] == .null)
    }

    @Test func `a document cannot take the desk from a voter whose ballots are on the table`() async throws {
        let reading = DocumentReading(pin: try StationFixture.pin(3))
        let unit = ScriptedUnit(documents: [.success(reading)])
        let service = try await station.opened(store, fingers: [try DeskServiceTests.seen(2)], unit: unit)
        let visit = try await service.begin(2)
        _ = try await service.ask(DeskServiceTests.scan(visit))
        _ = try await service.ask(["do": "issue", "visit": visit])
        #expect(try await service.ask(Self.read)["mistake"] == "desk-busy")
        #expect(try await service.ask(["do": "handed-over", "visit": visit])["reply"] == "finished")
    }

    @Test func `the first receipt bears no mark, and every further one says which copy it is`() async throws {
        let unit = ScriptedUnit()
        let service = try await station.opened(store, fingers: [try DeskServiceTests.seen(2)], unit: unit)
        let visit = try await service.begin(2)
        let receipt: CanonicalValue = ["do": "receipt", "visit": visit]
        #expect(try await service.ask(receipt)["mistake"] == "not-confirmed", "nobody is identified yet")
        _ = try await service.ask(DeskServiceTests.scan(visit))
        #expect(try await service.ask(receipt)["copy"] == 0)
        _ = try await service.ask(["do": "issue", "visit": visit])
        #expect(try await service.ask(receipt)["copy"] == 1)
        #expect(unit.slips.map(\.copy) == [0, 1] && unit.slips.map(\.listNumber) == [2, 2])
        #expect(unit.slips[0].contests.map(\.rawValue) == ["mayor"])
        #expect(unit.slips[0].name.full.contains("Surname2"))
        #expect("\(unit.slips[0])" == "receipt", "a name is in no log")
        #expect(try await service.ask(["do": "receipt", "visit": "other"])["mistake"] == "other-visit")
    }

    @Test func `a print that never began is no copy, and one that broke off is`() async throws {
        let unit = ScriptedUnit(prints: [.failure(.board(.paperOut)), .success(.jammed)])
        let service = try await station.opened(store, fingers: [try DeskServiceTests.seen(2)], unit: unit)
        let visit = try await service.begin(2)
        _ = try await service.ask(DeskServiceTests.scan(visit))
        let receipt: CanonicalValue = ["do": "receipt", "visit": visit]
        #expect(try await service.ask(receipt)["failure"] == "paper-out")
        #expect(try await service.ask(receipt)["failure"] == "jammed")
        #expect(try await service.ask(receipt)["copy"] == 1)
        #expect(unit.slips.map(\.copy) == [0, 0, 1])
    }

    @Test func `a receipt after a restart is a copy where ballots were issued before`() async throws {
        let service = try await station.opened(store, fingers: [try DeskServiceTests.seen(2)])
        let visit = try await service.begin(2)
        _ = try await service.ask(DeskServiceTests.scan(visit))
        _ = try await service.ask(["do": "issue", "visit": visit])
        _ = try await service.ask(["do": "handed-over", "visit": visit])
        let unit = ScriptedUnit()
        let restarted = try await station.service(store, fingers: [try DeskServiceTests.seen(2)], unit: unit)
        let spoil: CanonicalValue = ["do": "spoil", "listNumber": 2]
        #expect(try await restarted.ask(spoil.with("chair", "second"))["reply"] == "spoiled")
        let again = try await restarted.begin(2)
        _ = try await restarted.ask(DeskServiceTests.scan(again))
        #expect(try await restarted.ask(["do": "receipt", "visit": again])["copy"] == 1)
    }

    @Test func `why no document was read is told in each language`() {
        let faults = WordingCheck().faults(
            [DocumentFault.unit(.noDocument), .unsound, .noPin], source: "StationDesk/DocumentFault.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        #expect(Set(CardDoubt.allCases.map(\.code)).count == CardDoubt.allCases.count)
    }
}
