import DeviceWire
import Imaging
import ReaderWire
import Sodium
import TestSupport
import Testing

@testable import Devices

@Suite struct SelfTestTests {
    private static func code(_ step: SelfTestStep, _ health: DeviceHealth) -> String {
        SelfTest.seen(step, in: health).code
    }

    @Test func `every trouble makes the one step red that it is about`() {
        let cases: [(DeviceHealth, SelfTestStep)] = [
            (SampleHealth.make(.foreign), .session), (SampleHealth.make(.open([.tampered])), .caseClosed),
            (SampleHealth.make(firmware: .unattested), .firmware), (SampleHealth.make(skew: 999), .clock),
            (SampleHealth.make { $0.battery = 1 }, .battery),
            (SampleHealth.make { $0.temperature = 700 }, .temperature),
            (SampleHealth.make { $0.hasDocumentReader = false }, .documentReader),
            (SampleHealth.make { $0.slips = .jammed }, .slipPrinter),
            (SampleHealth.make { $0.ballots = .coverOpen }, .ballotPrinter),
            (SampleHealth.make(reader: .absent), .fingerReader),
        ]
        for (health, step) in cases {
            let red = SelfTestStep.allCases.filter { !$0.needsPerson && Self.code($0, health) == "failed" }
            #expect(red == [step])
        }
    }

    @Test func `what is only a remark leaves the step passed with a remark`() {
        #expect(Self.code(.firmware, SampleHealth.make(firmware: .unchecked(version: 7))) == "remark")
        #expect(Self.code(.slipPrinter, SampleHealth.make { $0.slips = .paperLow }) == "remark")
    }

    @Test func `a unit without a ballot printer is not tested for one`() {
        #expect(Self.code(.ballotPrinter, SampleHealth.make()) == "not-tested")
        #expect(Self.code(.ballotPrinter, SampleHealth.make { $0.ballots = .ready }) == "passed")
    }

    @Test func `a unit of which nothing is known has no session`() {
        #expect(Self.code(.session, DeviceHealth()) == "failed")
    }

    @Test func `every step is told in each language`() {
        let steps = SelfTestStep.allCases
        let alike: Set = ["Корпус", "Батарея", "Температура"]
        let faults = WordingCheck(fragments: Set(steps.map(\.english)), alike: alike).faults(
            steps, source: "Devices/SelfTest/SelfTestStep.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        let noButton = WordingCheck().faults([SelfTestFault.noButton], source: "Devices/SelfTest/SelfTestFault.swift")
        #expect(noButton.isEmpty, "\(noButton.joined(separator: "\n"))")
    }

    /// What a whole test said, of a unit whose finger reader does not start.
    private func outcomes(
        of unit: LinkedBoard, withPerson: Bool, during person: @escaping @Sendable (SelfTestStep) -> Void = { _ in }
    ) async throws -> (isGood: Bool, codes: [SelfTestStep: String]) {
        let device = CombinedDevice(
            reader: ReaderProcess(path: "/nonexistent/dobush-reader", policy: .production), board: unit.link,
            firmware: nil, wallClock: FixedClock())
        let service = Task { await device.watch() }
        defer { service.cancel() }
        let slip = try #require(PrintBitmap(width: 8, rows: 1, bytes: SecretBytes([0xFF])))
        let test = SelfTest(device: device, scanner: ScriptedScanner([]), slip: slip, clock: unit.clock)
        var codes: [SelfTestStep: String] = [:]
        let isGood = await test.run(withPerson: withPerson) {
            person($0)
        } ended: {
            codes[$0] = $1.code
        }
        return (isGood, codes)
    }

    @Test func `a unit whose clock stands far off fails that step, and without a person nobody is asked`() async throws
    {
        let unit = LinkedBoard()
        defer { unit.end() }
        let (isGood, codes) = try await outcomes(of: unit, withPerson: false)
        #expect(!isGood && codes[.session] == "passed" && codes[.clock] == "failed" && codes[.button] == nil)
        #expect(codes[.battery] == "passed" && codes[.caseClosed] == "passed")
        #expect(unit.board.commands.contains(.signal(.attention, .none)), "the lamp says it too")
    }

    @Test func `a person's steps are done one after the other`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        let board = unit.board
        let (_, codes) = try await outcomes(of: unit, withPerson: true) { step in
            Task {
                switch step {
                case .document:
                    while !board.isScanning { await Task.yield() }
                    while (try? board.tell(.code(.qr), body: [49])) == nil { await Task.yield() }
                case .button:
                    while !board.commands.contains(.signal(.locate, .locate)) { await Task.yield() }
                    while (try? board.tell(.button(.confirm, .pressed))) == nil { await Task.yield() }
                default: break
                }
            }
        }
        #expect(codes[.finger] == "failed", "nobody laid a finger on the reader")
        #expect(codes[.document] == "passed" && codes[.slip] == "passed" && codes[.button] == "passed")
        #expect(board.rows == [0xFF])
    }

    @Test func `a unit that is not there is red once, and the rest is not tested`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        unit.board.unplug(pluggedInAgain: false)
        let (isGood, codes) = try await outcomes(of: unit, withPerson: true)
        #expect(!isGood && codes[.session] == "failed")
        #expect(codes[.battery] == "not-tested" && codes[.slip] == "not-tested" && codes[.button] == "not-tested")
    }
}
