import DeviceWire
import ElectionModel
import ReaderWire
import Sodium
import TestSupport
import Testing
import Trust
import Wording

@testable import Devices

@Suite struct CombinedDeviceTests {
    @Test func `a unit that is as it should be has no troubles`() {
        #expect(SampleHealth.make().troubles == [])
    }

    @Test(arguments: [
        (SampleHealth.make(.open([.tampered])), DeviceTrouble.caseOpened), (SampleHealth.make(.foreign), .foreignBoard),
        (SampleHealth.make(.refused(.unknownHost)), .terminalRefused), (SampleHealth.make(.absent(nil)), .boardAbsent),
        (SampleHealth.make(.open([.onTrial])), .firmwareOnTrial),
        (SampleHealth.make(.open([.fellBack])), .updateFailed),
        (SampleHealth.make(firmware: .unpublished(version: 6)), .firmwareUnpublished(version: 6)),
        (SampleHealth.make(firmware: .unattested), .firmwareUnattested),
        (SampleHealth.make(firmware: .unchecked(version: 7)), .firmwareUnchecked),
        (SampleHealth.make(skew: 121), .clock(seconds: 121)), (SampleHealth.make(skew: -121), .clock(seconds: -121)),
        (SampleHealth.make { $0.battery = 19 }, .batteryLow(percent: 19)),
        (SampleHealth.make { $0.temperature = 501 }, .temperature(degrees: 50)),
        (SampleHealth.make { $0.temperature = -10 }, .temperature(degrees: -1)),
        (SampleHealth.make { $0.slips = .paperOut }, .printer(.slips, .paperOut)),
        (SampleHealth.make { $0.slips = .absent }, .printer(.slips, .absent)),
        (SampleHealth.make { $0.ballots = .jammed }, .printer(.ballots, .jammed)),
        (SampleHealth.make { $0.hasDocumentReader = false }, .noDocumentReader),
        (SampleHealth.make { $0.resetCause = .watchdog }, .startedByItself),
        (SampleHealth.make(reader: .tooHot), .reader(.tooHot)),
    ])
    func `each thing that is wrong is one trouble`(health: DeviceHealth, trouble: DeviceTrouble) {
        #expect(health.troubles == [trouble])
    }

    @Test func `a unit on the mains may have an empty battery, and clocks may be two minutes apart`() {
        let health = SampleHealth.make(skew: -120) { status in
            status.battery = 1
            status.isCharging = true
        }
        #expect(health.troubles == [])
    }

    @Test func `the gravest trouble comes first`() {
        let health = SampleHealth.make(.open([.tampered, .onTrial])) { $0.slips = .paperOut }
        #expect(health.troubles.map(\.gravity) == [.stop, .fault, .remark])
        #expect(health.troubles.first == .caseOpened)
    }

    @Test func `every trouble is told in each language, and has a code of its own`() {
        let printers: [DeviceTrouble] = PrinterState.allCases.flatMap { state in
            [.printer(.slips, state), .printer(.ballots, state)]
        }
        let troubles: [DeviceTrouble] =
            [
                .boardAbsent, .terminalRefused, .foreignBoard, .caseOpened, .firmwareUnpublished(version: 6),
                .firmwareUnattested, .firmwareUnchecked, .firmwareOnTrial, .updateFailed, .clock(seconds: 300),
                .batteryLow(percent: 7), .temperature(degrees: 55), .noDocumentReader, .startedByItself,
                .reader(.absent),
            ] + printers
        let faults = WordingCheck(alike: []).faults(troubles, source: "Devices/Unit/DeviceTrouble.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        #expect(Set(troubles.map(\.code)).count == troubles.count - printers.count + 2)
    }

    @Test func `errors of board, line and firmware files are told in each language`() {
        let board: [BoardFault] =
            BoardFailure.allCases.map { .board($0) } + [
                .notConnected, .interrupted, .nonsense, .unreadable, .noDocument, .cancelled, .unattested,
            ]
        let faults =
            WordingCheck().faults(board, source: "Devices/Board/BoardFault.swift")
            + WordingCheck().faults(
                [BoardLineFault.absent, .inUse, .notAllowed, .unfit], source: "Devices/Board/BoardLineFault.swift")
            + WordingCheck().faults(
                [FirmwareImageFault.noFirmware, .damaged], source: "Devices/Board/FirmwareImageFault.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        #expect(BoardFault.notConnected.nature == .missing && BoardFault.unattested.nature == .unsound)
        #expect(BoardFault.board(.rollback).nature == .denied && BoardLineFault.inUse.nature == .conflict)
    }

    @Test(arguments: [(0, false, 0), (90, true, 0), (-90, true, 0), (4_000, false, 4_000)])
    func `the unit's clock is set when it is near the terminal's, and else told of`(
        ahead: Int, isSet: Bool, left: Int
    ) async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        let clock = FixedClock()
        unit.board.set { $0.status.clock = UInt64(clock.now().milliseconds + ahead * 1_000) }
        let health = try await health(of: unit, clock: clock) { $0.firmware != .unknown && $0.clockSkew == left }
        #expect(health.clockSkew == left)
        let wasSet = unit.board.commands.contains { if case .setClock = $0 { true } else { false } }
        #expect(wasSet == isSet)
    }

    @Test func `firmware is compared with the list, and without a list with nothing`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        let health = try await health(of: unit, clock: FixedClock()) { $0.firmware != .unknown }
        #expect(health.firmware == .unchecked(version: 7))
        #expect(health.troubles.contains(.firmwareUnchecked))
    }

    @Test func `a unit that cannot attest its firmware is told of`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        unit.board.set { $0.answers = { command, _ in command == .attest ? (.failed(.absent), []) : nil } }
        let health = try await health(of: unit, clock: FixedClock()) { $0.firmware != .unknown }
        #expect(health.firmware == .unattested)
    }

    /// The first health of such a kind of a unit whose reader does not start.
    private func health(
        of unit: LinkedBoard, clock: FixedClock, where isWanted: (DeviceHealth) -> Bool
    ) async throws -> DeviceHealth {
        let device = CombinedDevice(
            reader: ReaderProcess(path: "/nonexistent/dobush-reader", policy: .production), board: unit.link,
            firmware: nil, wallClock: clock)
        let service = Task { await device.watch() }
        defer { service.cancel() }
        for await health in await device.healthChanges() where isWanted(health) { return health }
        throw BoardFault.notConnected
    }
}
