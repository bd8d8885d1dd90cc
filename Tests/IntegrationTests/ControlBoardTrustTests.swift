import BoardState
import DeviceWire
import Sodium
import TestSupport
import Testing

/// What makes a board worth of belief, on the firmware's own binary: what starts, what it says of itself, who opened it.
@Suite(.enabled(if: ControlBoardMachine.isThere, "run make firmware; QEMU must be installed"), .serialized)
struct ControlBoardTrustTests {
    private typealias Machine = ControlBoardMachine

    private static func opened(_ seed: UInt64, update: UInt32? = nil, debugger: Bool = false) throws -> Machine {
        let machine = try Machine(seed: seed, update: update, debugger: debugger)
        #expect(try machine.open() == .opened, "\(machine.log)")
        return machine
    }

    private static func status(_ machine: Machine) throws -> BoardStatus {
        guard case .report(_, .status(let status)) = try machine.ask(.status) else {
            throw Machine.Fault(description: "no status; the board's log: \(machine.log)")
        }
        return status
    }

    /// What the board attests, checked as a host checks it.
    private static func attested(_ machine: Machine) throws -> RunningFirmware {
        let nonce = RandomBytes.make(32)
        guard case .report(_, .attestation(let firmware)) = try machine.ask(.attest, body: nonce) else {
            throw Machine.Fault(description: "no attestation; the board's log: \(machine.log)")
        }
        let attestation = try Attestation(firmware: firmware, body: machine.body.span)
        #expect(
            attestation.isSigned(by: machine.boardKey.verifyingKey, session: machine.sessionName, nonce: nonce))
        let measurement = try BLAKE2b.hash(Machine.application, count: 64)
        #expect(attestation.measurement == measurement)
        return firmware
    }

    /// Whether a command was answered so.
    private static func outcome(_ event: HostEvent) -> BoardReport? {
        guard case .report(_, let report) = event else { return nil }
        return report
    }

    /// Sends firmware, up to `count` bytes of it; the answer that was not `done`, or the last.
    private static func update(
        _ machine: Machine, to version: UInt32, _ application: [UInt8]? = nil, signed: [UInt8]? = nil,
        by key: SigningKey? = nil, upTo count: Int = .max
    ) throws -> BoardReport? {
        let application = try application ?? Machine.application
        let header = try FirmwareHeader(
            signing: signed ?? application, version: version, by: key ?? machine.publisher)
        var last = outcome(try machine.ask(.openUpdate, body: header.bytes))
        for start in stride(from: 0, to: min(application.count, count), by: 960) where last == .done {
            let piece = Array(application[start..<min(start + 960, application.count)])
            last = outcome(try machine.ask(.updateData(offset: UInt32(start)), body: piece))
        }
        guard last == .done, count >= application.count else { return last }
        return outcome(try machine.ask(.closeUpdate))
    }

    private static func restart(_ machine: Machine) throws {
        #expect(outcome(try machine.ask(.restart)) == .done)
        #expect(try machine.open() == .opened, "\(machine.log)")
    }

    @Test func `the board attests in the session what the boot stage measured`() throws {
        let machine = try Self.opened(1)
        #expect(try Self.attested(machine) == RunningFirmware(version: Machine.version, slot: .a, isOnTrial: false))
        #expect(machine.complaints.isEmpty)
    }

    @Test func `an update runs on trial, stays when it is confirmed, and lets none older come back`() throws {
        let machine = try Self.opened(2)
        #expect(try Self.update(machine, to: 7) == .done)
        try Self.restart(machine)
        #expect(machine.greeted.contains(.onTrial))
        #expect(try Self.attested(machine) == RunningFirmware(version: 7, slot: .b, isOnTrial: true))
        #expect(try Self.update(machine, to: 8) == .failed(.outOfOrder), "what it falls back to is not erased")
        #expect(Self.outcome(try machine.ask(.confirmFirmware)) == .done)
        machine.cutPower()
        try machine.restorePower()
        #expect(try machine.open() == .opened)
        #expect(try Self.attested(machine) == RunningFirmware(version: 7, slot: .b, isOnTrial: false))
        #expect(try Self.update(machine, to: 6) == .failed(.rollback))
    }

    @Test func `an update that is not confirmed is given up at the next start, and the board says so`() throws {
        let machine = try Self.opened(3, update: 7)
        #expect(try Self.attested(machine) == RunningFirmware(version: 7, slot: .b, isOnTrial: true))
        machine.cutPower()
        try machine.restorePower()
        #expect(try machine.open() == .opened)
        #expect(machine.greeted.contains(.fellBack) && !machine.greeted.contains(.onTrial))
        #expect(try Self.attested(machine) == RunningFirmware(version: Machine.version, slot: .a, isOnTrial: false))
    }

    @Test func `firmware of a stranger, or other than was signed, is not taken`() throws {
        let machine = try Self.opened(4)
        let stranger = try SigningKey(seed: SecretBytes([UInt8](repeating: 1, count: 32)))
        #expect(try Self.update(machine, to: 7, by: stranger) == .failed(.firmwareRefused))
        let signed = SeededRandom(seed: 4).bytes(4_001)
        let changed = signed.dropLast() + [signed[4_000] ^ 1]
        #expect(try Self.update(machine, to: 7, Array(changed), signed: signed) == .failed(.firmwareRefused))
        try Self.restart(machine)
        #expect(try Self.attested(machine).version == Machine.version)
    }

    @Test func `the power goes in the middle of an update: the firmware before it runs`() throws {
        let machine = try Self.opened(5)
        #expect(try Self.update(machine, to: 7, upTo: 20_000) == .done)
        machine.cutPower()
        try machine.restorePower()
        #expect(try machine.open() == .opened)
        #expect(try Self.attested(machine) == RunningFirmware(version: Machine.version, slot: .a, isOnTrial: false))
        #expect(Self.outcome(try machine.ask(.updateData(offset: 20_160), body: [1])) == .failed(.outOfOrder))
        #expect(Self.outcome(try machine.ask(.closeUpdate)) == .failed(.outOfOrder))
    }

    @Test func `a flipped bit in an update keeps it from starting; in the only firmware, the board`() throws {
        let place = FlashLayout.application(.b, length: 0).lowerBound + 99_999
        let machine = try Machine(seed: 6, update: 7, spoiled: place)
        #expect(try machine.open() == .opened)
        #expect(machine.greeted.contains(.fellBack))
        #expect(try Self.attested(machine) == RunningFirmware(version: Machine.version, slot: .a, isOnTrial: false))
        let only = FlashLayout.application(.a, length: 0).lowerBound + 77_777
        machine.cutPower()
        try machine.flip(only)
        try machine.restorePower()
        #expect(try machine.complains(of: "boot: no firmware"))
        machine.cutPower()
        try machine.flip(only)
        try machine.restorePower()
        #expect(try machine.open() == .opened)
    }

    @Test func `the case's switch ends the session and is reported for ever after, until two persons served the board`()
        throws
    {
        let machine = try Self.opened(7)
        try machine.expand("tamper 1")
        #expect(try machine.complains(of: "the case was opened"))
        #expect(try machine.ask(.status) == .ended(.lost))
        #expect(try machine.open() == .opened)
        #expect(machine.greeted.contains(.tampered))
        machine.cutPower()
        try machine.restorePower()
        #expect(try machine.open() == .opened)
        #expect(machine.greeted.contains(.tampered))
        #expect(try Self.status(machine).condition.contains(.tampered))
        for command in [BoardCommand.loadStock(5), .cancelScan, .closeUpdate] {
            #expect(Self.outcome(try machine.ask(command)) == .failed(.tampered))
        }
        #expect(Self.outcome(try machine.ask(.attest, body: RandomBytes.make(32))) == .failed(.tampered))

        func permit(_ people: [SigningKey], number: UInt32) -> [UInt8] {
            let text = ServicePermit.text(
                .clearTamper, board: machine.boardKey.verifyingKey, number: number, subject: [])
            let parts = people.map { (key: $0.verifyingKey, signature: $0.sign(text)) }
            return ServicePermit.body(parts[0], parts[1], subject: [])
        }
        let one = permit([machine.persons[0], machine.persons[0]], number: 0)
        #expect(Self.outcome(try machine.ask(.service(.clearTamper), body: one)) == .failed(.permitRefused))
        let both = permit(machine.persons, number: 0)
        try machine.expand("tamper 1")
        #expect(try machine.complains(of: "the case was opened"))
        #expect(try machine.open() == .opened)
        #expect(
            Self.outcome(try machine.ask(.service(.clearTamper), body: both)) == .failed(.tampered), "it is open")
        try machine.expand("tamper 0")
        // The expander's line is another than the host's: the board hears of it a little later or sooner.
        var last = Self.outcome(try machine.ask(.service(.clearTamper), body: both))
        while last == .failed(.tampered) { last = Self.outcome(try machine.ask(.service(.clearTamper), body: both)) }
        #expect(last == .done)
        let status = try Self.status(machine)
        #expect(!status.condition.contains(.tampered) && status.services == 1)
        machine.cutPower()
        try machine.restorePower()
        #expect(try machine.open() == .opened)
        #expect(!machine.greeted.contains(.tampered))
        #expect(
            Self.outcome(try machine.ask(.service(.clearTamper), body: both)) == .failed(.permitRefused), "once")
    }

    @Test func `two service persons give the board another host, which it still knows after a loss of power`() throws {
        let machine = try Self.opened(8)
        let other = try SigningKey(seed: SecretBytes([UInt8](repeating: 9, count: 32)))
        let subject = other.verifyingKey.bytes
        let text = ServicePermit.text(
            .admitHost, board: machine.boardKey.verifyingKey, number: 0, subject: subject)
        let parts = machine.persons.map { (key: $0.verifyingKey, signature: $0.sign(text)) }
        let permit = ServicePermit.body(parts[0], parts[1], subject: subject)
        #expect(Self.outcome(try machine.ask(.service(.admitHost), body: permit)) == .done)
        machine.cutPower()
        try machine.restorePower()
        #expect(try machine.open(as: other) == .opened)
    }

    @Test func `a board that hangs starts anew, and says why`() throws {
        let machine = try Self.opened(9, debugger: true)
        #expect(try Self.status(machine).resetCause == .powerOn)
        try machine.debugger().replaceClockHandler(by: EmulatorDebugger.loop, of: Machine.application)
        #expect(try machine.complains(of: "watchdog"))
        #expect(try machine.open() == .opened, "\(machine.log)")
        #expect(try Self.status(machine).resetCause == .watchdog)
        try Self.restart(machine)
        #expect(try Self.status(machine).resetCause == .restart)
    }

    @Test func `a board whose program fails starts anew, and says why`() throws {
        let machine = try Self.opened(10, debugger: true)
        try machine.debugger().replaceClockHandler(by: EmulatorDebugger.undefined, of: Machine.application)
        #expect(try machine.complains(of: "fault"))
        #expect(try machine.open() == .opened, "\(machine.log)")
        #expect(try Self.status(machine).resetCause == .fault)
    }

    @Test func `an update that hangs on trial is given up without anybody's help`() throws {
        let machine = try Self.opened(11, update: 7, debugger: true)
        #expect(machine.greeted.contains(.onTrial))
        try machine.debugger().replaceClockHandler(by: EmulatorDebugger.loop, of: Machine.application)
        #expect(try machine.complains(of: "watchdog"))
        #expect(try machine.open() == .opened, "\(machine.log)")
        #expect(machine.greeted.contains(.fellBack))
        #expect(try Self.status(machine).resetCause == .watchdog)
    }
}
