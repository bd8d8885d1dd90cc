import BoardSimulator
import DeviceWire
import Devices
import Sodium
import TestSupport
import Testing

/// The station's side of a unit, as the daemon has it, with the firmware's own binary on the line.
@Suite(.enabled(if: ControlBoardMachine.isThere, "run make firmware; QEMU must be installed"), .serialized)
struct UnitMachineTests {
    private static let card = [
        "ANKGZ123456789721204198512345<", "8504124M3211304KGZ<<<<<<<<<<<5", "OSMONOV<<BAKYT<<<<<<<<<<<<<<<<",
    ]

    private static func bitmap(rows: Int) throws -> (bytes: [UInt8], bitmap: PrintBitmap) {
        let bytes = SeededRandom(seed: 51).bytes(72 * rows)
        return (bytes, try #require(PrintBitmap(width: 576, rows: rows, bytes: SecretBytes(bytes))))
    }

    private static func isReady(_ health: DeviceHealth) -> Bool {
        health.board.status?.slips == .ready && health.board.status?.hasDocumentReader == true
            && health.firmware == .published(version: UnitMachine.version)
    }

    @Test func `a unit with all its parts has its clock set, proves its firmware and has no troubles`() async throws {
        let unit = try UnitMachine(seed: 41)
        try unit.expand("battery 87 3950 1", "temperature 253")
        let health = try await unit.health { health in
            Self.isReady(health) && health.board.status?.battery == 87 && health.clockSkew == 0
        }
        let troubles = health.troubles.filter { if case .reader = $0 { false } else { true } }
        #expect(troubles == [], "but for the reader's program, which is not there")
        #expect(health.board.presence == .open([.clockUnset]))
        #expect(health.board.status?.condition == [], "the terminal has set the clock")
    }

    @Test func `firmware that is not on the list is told of`() async throws {
        let unit = try UnitMachine(seed: 42, isPublished: false)
        let health = try await unit.health { $0.firmware != .unknown }
        #expect(health.firmware == .unpublished(version: UnitMachine.version))
        #expect(health.troubles.first == .firmwareUnpublished(version: Int(UnitMachine.version)))
    }

    @Test func `a board that was not given the terminal's key refuses it`() async throws {
        let unit = try UnitMachine(seed: 43, isKnown: false)
        let health = try await unit.health { $0.board.presence == .refused(.unknownHost) }
        #expect(health.troubles.contains(.terminalRefused))
    }

    @Test func `a card that is shown is read, and a scan without one ends in time`() async throws {
        let unit = try UnitMachine(seed: 44)
        _ = try await unit.health(where: Self.isReady)
        unit.modules.change { $0.documents = [[0x02] + Array("]o2\(Self.card.joined(separator: "\r"))".utf8) + [0x03]] }
        let document = try await unit.board.readDocument([.cardLines], timeout: .seconds(60))
        #expect(document == .cardLines(Self.card.joined(separator: "\n")))
        await #expect(throws: BoardFault.noDocument) {
            try await unit.board.readDocument([.cardLines, .codes], timeout: .milliseconds(200))
        }
    }

    @Test func `a slip comes out as it was drawn, and without paper nothing does`() async throws {
        let unit = try UnitMachine(seed: 45)
        _ = try await unit.health(where: Self.isReady)
        let (bytes, bitmap) = try Self.bitmap(rows: 90)
        #expect(try await unit.board.print(bitmap, as: .slip) == .printed)
        #expect(unit.modules.change { $0.slips.papers.map(\.rows) } == [bytes])
        unit.modules.change { $0.slips.stop(.paperOut) }
        _ = try await unit.health { $0.troubles.contains(.printer(.slips, .paperOut)) }
        await #expect(throws: BoardFault.board(.paperOut)) { try await unit.board.print(bitmap, as: .slip) }
        #expect(unit.modules.change { $0.slips.papers.count } == 1)
    }

    @Test func `a unit that loses its power is told of, and works again when it is back`() async throws {
        let unit = try UnitMachine(seed: 46)
        _ = try await unit.health(where: Self.isReady)
        unit.cutPower()
        let gone = try await unit.health { $0.troubles.contains(.boardAbsent) }
        #expect(gone.firmware == .unknown && gone.board.status == nil)
        try unit.restorePower()
        let back = try await unit.health(where: Self.isReady)
        #expect(back.board.sessions == 2)
        let (bytes, bitmap) = try Self.bitmap(rows: 20)
        #expect(try await unit.board.print(bitmap, as: .receipt) == .printed)
        #expect(unit.modules.change { $0.slips.papers.map(\.rows) } == [bytes])
    }

    @Test func `a case that is opened stops the unit, and every session says so from then on`() async throws {
        let unit = try UnitMachine(seed: 47)
        _ = try await unit.health(where: Self.isReady)
        try unit.expand("tamper 1")
        let health = try await unit.health { $0.troubles.first == .caseOpened && $0.board.status != nil }
        #expect(health.troubles.first?.gravity == .stop)
        await #expect(throws: BoardFault.board(.tampered)) {
            try await unit.board.readDocument([.codes], timeout: .seconds(1))
        }
    }
}
