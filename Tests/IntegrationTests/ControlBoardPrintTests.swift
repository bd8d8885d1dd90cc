import BoardSimulator
import DeviceWire
import TestSupport
import Testing

/// Printing by the firmware's own binary, on printers that have every trouble.
@Suite(.enabled(if: ControlBoardMachine.isThere, "run make firmware; QEMU must be installed"), .serialized)
struct ControlBoardPrintTests {
    /// A board with a session and both printers ready.
    private final class Bench {
        let machine: ControlBoardMachine
        private(set) var modules: SimulatedModules

        init(seed: UInt64, blanks: UInt16 = 10) throws {
            machine = try ControlBoardMachine(seed: seed)
            modules = try SimulatedModules(machine.emulator)
            try open()
            if blanks > 0 { _ = try machine.answer(to: .loadStock(blanks)) }
        }

        deinit { modules.end() }

        func open() throws {
            let event = try machine.open()
            guard event == .opened else { throw ControlBoardMachine.Fault(description: "\(event)") }
            _ = try machine.status { $0.slips == .ready && $0.ballots == .ready }
            machine.stories = []
        }

        /// The unit loses its power, the printers with it, and gets it back.
        func cutPower() throws {
            machine.cutPower()
            modules.end()
            let state = modules.change { state in
                state.slips.cutPower()
                state.ballots.cutPower()
                state.slips.restorePower()
                state.ballots.restorePower()
                return state
            }
            try machine.restorePower()
            modules = try SimulatedModules(machine.emulator, state)
            try open()
        }

        func stock() throws -> [UInt32] {
            guard case .stock(let stock) = try machine.answer(to: .stock) else { return [] }
            return [stock.loaded, stock.printed, stock.spoiled]
        }

        func ending(of number: UInt32) throws -> JobStage? {
            let story = try machine.story { story in
                if case .job(let progress) = story.report { progress.number == number } else { false }
            }
            if case .job(let progress) = story.report { return progress.stage }
            return nil
        }
    }

    private static func bitmap(_ job: PrintJob, seed: UInt64) -> [UInt8] {
        SeededRandom(seed: seed).bytes(job.rowSize * Int(job.rows))
    }

    @Test func `a receipt and a ballot come out as they were sent, each once`() throws {
        let bench = try Bench(seed: 21)
        let receipt = try PrintJob(number: 0xC0FF_EE01, kind: .receipt, width: 576, rows: 90)
        #expect(try bench.machine.print(receipt, Self.bitmap(receipt, seed: 1)) == .done)
        #expect(try bench.ending(of: receipt.number) == .printed)
        let ballot = try PrintJob(number: 0xBA11_0701, kind: .ballot, width: 1_752, rows: 21)
        #expect(try bench.machine.print(ballot, Self.bitmap(ballot, seed: 2)) == .done)
        #expect(try bench.ending(of: ballot.number) == .printed)
        // Pictures of a few messages: the emulator takes their bytes one by one.
        let (slips, ballots) = bench.modules.change { ($0.slips.papers, $0.ballots.papers) }
        #expect(slips == [PaperPrinter.Paper(rowSize: 72, rows: Self.bitmap(receipt, seed: 1))])
        #expect(ballots == [PaperPrinter.Paper(rowSize: 219, rows: Self.bitmap(ballot, seed: 2))])
        #expect(try bench.stock() == [10, 1, 0])
        #expect(try bench.machine.answer(to: .openJob(receipt)) == .failed(.jobRepeated))
        #expect(try bench.machine.answer(to: .openJob(ballot)) == .failed(.jobRepeated))
        #expect(bench.machine.complaints.isEmpty)
    }

    @Test(
        arguments: zip(
            [PaperPrinter.Trouble.paperOut, .coverOpen, .jammed],
            [(JobStage.paperOut, BoardFailure.paperOut), (.coverOpen, .coverOpen), (.jammed, .jammed)]))
    func `a ballot in trouble is spoiled, and another number is printed instead`(
        trouble: PaperPrinter.Trouble, outcome: (stage: JobStage, failure: BoardFailure)
    ) throws {
        let bench = try Bench(seed: 22)
        bench.modules.change { $0.ballots.troubleAhead = (13, trouble) }
        let ballot = try PrintJob(number: 1, kind: .ballot, width: 800, rows: 40)
        #expect(try bench.machine.print(ballot, Self.bitmap(ballot, seed: 1)) == .failed(outcome.failure))
        #expect(try bench.ending(of: 1) == outcome.stage)
        #expect(try bench.stock() == [10, 0, 1])
        #expect(try bench.machine.answer(to: .openJob(ballot)) == .failed(outcome.failure))
        bench.modules.recover(.ballots)
        _ = try bench.machine.status { $0.ballots == .ready }
        #expect(try bench.machine.answer(to: .openJob(ballot)) == .failed(.jobRepeated))
        let new = try PrintJob(number: 2, kind: .ballot, width: 800, rows: 40)
        #expect(try bench.machine.print(new, Self.bitmap(new, seed: 2)) == .done)
        #expect(try bench.ending(of: 2) == .printed)
        let rows = bench.modules.change { $0.ballots.papers.map(\.rows) }
        #expect(rows == [Array(Self.bitmap(ballot, seed: 1).prefix(13 * 100)), Self.bitmap(new, seed: 2)])
        #expect(try bench.stock() == [10, 1, 1])
    }

    @Test func `a printer whose power fails ends its job, and is absent until it is back`() throws {
        let bench = try Bench(seed: 23)
        let receipt = try PrintJob(number: 1, kind: .receipt, width: 576, rows: 100)
        #expect(try bench.machine.answer(to: .openJob(receipt)) == .done)
        bench.modules.change { $0.slips.cutPower() }
        let row = [UInt8](repeating: 0xFF, count: 72)
        #expect(try bench.machine.answer(to: .rows(job: 1, first: 0), body: row) == .failed(.absent))
        #expect(try bench.ending(of: 1) == .fault)
        _ = try bench.machine.status { $0.slips == .absent && $0.ballots == .ready }
        bench.modules.change { $0.slips.restorePower() }
        _ = try bench.machine.status { $0.slips == .ready }
    }

    @Test(arguments: [true, false])
    func `after a restart or a loss of power in the middle of a ballot it is spoiled`(isPowerLost: Bool) throws {
        let bench = try Bench(seed: 24)
        let ballot = try PrintJob(number: 77, kind: .ballot, width: 800, rows: 40)
        #expect(try bench.machine.answer(to: .openJob(ballot)) == .done)
        let rows = Array(Self.bitmap(ballot, seed: 1).prefix(900))
        #expect(try bench.machine.answer(to: .rows(job: 77, first: 0), body: rows) == .done)
        if isPowerLost {
            try bench.cutPower()
        } else {
            #expect(try bench.machine.answer(to: .restart) == .done)
            try bench.open()
        }
        let lost = JobProgress(number: 77, stage: .powerLost, rows: 9)
        #expect(try bench.machine.answer(to: .jobProgress(77)) == .job(lost))
        #expect(try bench.stock() == [10, 0, 1], "the account is as it was")
        #expect(try bench.machine.answer(to: .openJob(ballot)) == .failed(.jobRepeated))
        #expect(bench.modules.change { $0.ballots.papers.map(\.rows) } == [rows], "the spoiled sheet comes out")
    }

    @Test func `a job that is open when another session begins is discarded`() throws {
        let bench = try Bench(seed: 25)
        let receipt = try PrintJob(number: 5, kind: .receipt, width: 576, rows: 100)
        #expect(try bench.machine.answer(to: .openJob(receipt)) == .done)
        let row = [UInt8](repeating: 0xAA, count: 72)
        #expect(try bench.machine.answer(to: .rows(job: 5, first: 0), body: row) == .done)
        try bench.open()
        let discarded = JobProgress(number: 5, stage: .discarded, rows: 1)
        #expect(try bench.machine.answer(to: .jobProgress(5)) == .job(discarded))
        let other = try PrintJob(number: 6, kind: .receipt, width: 576, rows: 20)
        #expect(try bench.machine.print(other, Self.bitmap(other, seed: 6)) == .done)
        #expect(try bench.ending(of: 6) == .printed)
        #expect(bench.modules.change { $0.slips.papers.map(\.rows) } == [row, Self.bitmap(other, seed: 6)])
    }

    @Test func `without blank sheets by the account no ballot is begun; little paper is told`() throws {
        let bench = try Bench(seed: 26, blanks: 0)
        let ballot = try PrintJob(number: 1, kind: .ballot, width: 800, rows: 40)
        #expect(try bench.machine.answer(to: .openJob(ballot)) == .failed(.stockEmpty))
        bench.modules.change { $0.slips.isPaperLow = true }
        let story = try bench.machine.story { $0.report == .printer(.slips, .paperLow) }
        #expect(story.request == 0)
    }
}
