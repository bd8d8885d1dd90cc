import DeviceWire
import Sodium
import TestSupport
import Testing

/// The firmware's own binary on a simulated board, and the host's side of the wire.
@Suite(.enabled(if: ControlBoardMachine.isThere, "run make firmware; QEMU must be installed"), .serialized)
struct ControlBoardTests {
    private static func status(of event: HostEvent) -> BoardStatus? {
        guard case .report(_, .status(let status)) = event else { return nil }
        return status
    }

    @Test func `the board opens a session and tells how it is`() throws {
        let machine = try ControlBoardMachine(seed: 1)
        #expect(try machine.open() == .opened)
        let status = try #require(Self.status(of: try machine.ask(.status)))
        #expect(status.condition == [.clockUnset] && status.resetCause == .powerOn)
        #expect(status.slips == .absent && status.ballots == .absent && !status.hasDocumentReader)
        #expect(try machine.ask(.setClock(1_811_404_800_000)) == .report(request: 2, .done))
        let later = try #require(Self.status(of: try machine.ask(.status)))
        #expect(later.condition == [] && later.clock >= 1_811_404_800_000 && later.clock < 1_811_404_810_000)
        #expect(later.uptime >= status.uptime)
        #expect(try machine.ask(.signal(.accepted, .accepted)) == .report(request: 4, .done))
        #expect(try machine.ask(.scan([.codes], milliseconds: 1)) == .report(request: 5, .failed(.absent)))
        #expect(try machine.ask(.closeJob(1)) == .report(request: 6, .failed(.outOfOrder)))
        #expect(machine.complaints.isEmpty)
    }

    @Test func `a host with another key is refused, and a board with another key is not believed`() throws {
        let machine = try ControlBoardMachine(seed: 2)
        let stranger = try SigningKey(seed: SecretBytes([UInt8](repeating: 1, count: 32)))
        #expect(try machine.open(as: stranger) == .ended(.refused(.unknownHost)))
        #expect(try machine.open(expecting: stranger) == .ended(.wrongBoard))
        #expect(try machine.open() == .opened)
    }

    @Test func `a restart loses the session; the next one says why the board started`() throws {
        let machine = try ControlBoardMachine(seed: 3)
        #expect(try machine.open() == .opened)
        let first = machine.sessionName
        #expect(try machine.ask(.restart) == .report(request: 1, .done))
        #expect(try machine.ask(.status) == .ended(.lost))
        #expect(try machine.open() == .opened)
        #expect(machine.sessionName != first)
        #expect(Self.status(of: try machine.ask(.status))?.resetCause == .restart)
    }

    @Test func `a session that was recorded opens nothing after a restart`() throws {
        let machine = try ControlBoardMachine(seed: 4)
        #expect(try machine.open() == .opened)
        #expect(try machine.ask(.setClock(1_811_404_800_000)) == .report(request: 1, .done))
        let recorded = machine.sent
        #expect(try machine.ask(.restart) == .report(request: 2, .done))
        for frame in recorded { try machine.inject(frame) }
        #expect(try machine.open() == .opened)
        let status = try #require(Self.status(of: try machine.ask(.status)))
        #expect(status.condition == [.clockUnset], "the recorded command set no clock")
    }

    @Test func `noise between two sessions and in the middle of one costs no session`() throws {
        let random = SeededRandom(seed: 5)
        let machine = try ControlBoardMachine(seed: 5)
        try machine.inject(random.bytes(20_000))
        let first = try machine.open()
        #expect(first == .opened, "\(machine.log)")
        for round in 0..<20 {
            try machine.inject(random.bytes(300))
            #expect(try machine.ask(.status) != .ended(.lost), "round \(round)")
        }
        let dropped = try #require(Self.status(of: try machine.ask(.status))).droppedFrames
        #expect(dropped > 0)
    }

    @Test func `on a line that spoils a byte in 2000 every command is answered once`() throws {
        let random = SeededRandom(seed: 6)
        let machine = try ControlBoardMachine(seed: 6)
        let spoil: ([UInt8]) -> [UInt8] = { bytes in
            bytes.flatMap { byte -> [UInt8] in
                guard random.next() % 2_000 == 0 else { return [byte] }
                return [[], [byte, byte], [byte ^ 0x10]][Int(random.next() % 3)]
            }
        }
        machine.toBoard = spoil
        machine.toHost = spoil
        #expect(try machine.open() == .opened)
        for round in 1...100 {
            let event = try machine.ask(.status)
            guard case .report(UInt16(round), .status) = event else {
                Issue.record("\(event) in round \(round); the board's log: \(machine.log)")
                return
            }
        }
    }

    @Test func `five thousand messages cross, and the board still answers as at the beginning`() throws {
        let machine = try ControlBoardMachine(seed: 7)
        #expect(try machine.open() == .opened)
        var used: Substring?
        for round in 1...5_000 {
            // A long message now and then: the emulator takes its bytes one by one.
            let event =
                round.isMultiple(of: 50)
                ? try machine.ask(.rows(job: 1, first: 0), body: [UInt8](repeating: 5, count: 960))
                : try machine.ask(.closeJob(1))
            guard event == .report(request: UInt16(round), .failed(.outOfOrder)) else {
                Issue.record("\(event) in round \(round); the board's log: \(machine.log)")
                return
            }
            // By then it has used whatever such messages need; the log is written once a second.
            if round == 2_500 { used = machine.memoryUse }
        }
        let status = try #require(Self.status(of: try machine.ask(.status)))
        #expect(status.droppedFrames == 0)
        #expect(machine.memoryUse != nil && machine.memoryUse == used, "memory grew: \(machine.log)")
        #expect(machine.complaints.isEmpty)
    }
}
