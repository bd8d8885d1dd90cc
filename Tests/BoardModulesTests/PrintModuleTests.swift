import BoardModules
import BoardSimulator
import DeviceWire
import TestSupport
import Testing

@Suite struct PrintModuleTests {
    private static func job(
        _ number: UInt32, _ kind: PrintKind, width: UInt16 = 64, rows: UInt16 = 200
    ) throws -> PrintJob {
        try PrintJob(number: number, kind: kind, width: width, rows: rows)
    }

    private static func bitmap(_ job: PrintJob, seed: UInt64 = 1) -> [UInt8] {
        SeededRandom(seed: seed).bytes(job.rowSize * Int(job.rows))
    }

    private static func ended(_ rig: PrintRig) -> [JobStage] {
        rig.events.compactMap { if case .job(let progress) = $0 { progress.stage } else { nil } }
    }

    private static func stock(_ rig: inout PrintRig) -> [UInt32]? {
        guard case .stock(let stock) = rig.ask(.stock) else { return nil }
        return [stock.loaded, stock.printed, stock.spoiled]
    }

    @Test(arguments: [PrintKind.receipt, .slip, .ballot])
    func `what comes out is the bitmap that was sent`(kind: PrintKind) throws {
        var rig = PrintRig()
        _ = rig.ask(.loadStock(10))
        let job = try Self.job(7, kind, width: 576, rows: 300)
        #expect(rig.print(job, Self.bitmap(job)) == .done)
        rig.settle()
        let papers = kind == .ballot ? rig.ballots.papers : rig.slips.papers
        #expect(papers == [PaperPrinter.Paper(rowSize: 72, rows: Self.bitmap(job))])
        #expect(Self.ended(rig) == [.printed])
        #expect(rig.ask(.jobProgress(7)) == .job(JobProgress(number: 7, stage: .printed, rows: 300)))
        #expect(Self.stock(&rig) == (kind == .ballot ? [10, 1, 0] : [10, 0, 0]))
    }

    @Test func `a picture full of questions is printed as it is, and its answers are no trouble`() throws {
        var rig = PrintRig()
        let job = try Self.job(7, .receipt, width: 24, rows: 800)
        let bitmap = (0..<800).flatMap { row -> [UInt8] in [0x10, 0x04, UInt8(row % 4 + 1)] }
        #expect(rig.print(job, bitmap) == .done)
        rig.settle()
        #expect(rig.slips.papers.map(\.rows) == [bitmap])
        let printed = BoardReport.job(JobProgress(number: 7, stage: .printed, rows: 800))
        #expect(rig.events == [.printer(.slips, .ready), .printer(.ballots, .ready), printed])
    }

    @Test(
        arguments: zip(
            [PaperPrinter.Trouble.paperOut, .coverOpen, .jammed],
            [(JobStage.paperOut, BoardFailure.paperOut), (.coverOpen, .coverOpen), (.jammed, .jammed)]))
    func `a ballot in trouble is spoiled, and what the printer held is not printed later`(
        trouble: PaperPrinter.Trouble, outcome: (stage: JobStage, failure: BoardFailure)
    ) throws {
        var rig = PrintRig()
        _ = rig.ask(.loadStock(10))
        rig.ballots.troubleAhead = (130, trouble)
        let job = try Self.job(7, .ballot)
        let bitmap = Self.bitmap(job)
        #expect(rig.print(job, bitmap) == .failed(outcome.failure))
        rig.settle()
        #expect(Self.ended(rig) == [outcome.stage])
        #expect(Self.stock(&rig) == [10, 0, 1])
        #expect(rig.ask(.openJob(try Self.job(8, .ballot))) == .failed(outcome.failure), "the trouble is not over")
        // The cause is put right: the spoiled sheet comes out, and only as far as it was printed.
        for byte in rig.ballots.recover() { rig.module.receive(byte, from: .ballots, at: Ticks(rig.now)) }
        rig.settle()
        #expect(rig.ballots.papers.map(\.rows) == [Array(bitmap.prefix(130 * 8))])
        #expect(rig.ask(.openJob(job)) == .failed(.jobRepeated), "never printed again")
        let new = try Self.job(9, .ballot)
        #expect(rig.print(new, Self.bitmap(new, seed: 2)) == .done)
        rig.settle()
        #expect(rig.ballots.papers.count == 2 && rig.ballots.papers.last?.rows == Self.bitmap(new, seed: 2))
        #expect(Self.stock(&rig) == [10, 1, 1])
    }

    @Test func `a head that is too hot is waited for, and given up when it stays so`() throws {
        var rig = PrintRig()
        rig.slips.troubleAhead = (5, .overheated)
        let job = try Self.job(7, .receipt)
        #expect(rig.print(job, Self.bitmap(job)) == .failed(.absent))
        #expect(Self.ended(rig) == [.fault])
        rig.settle()
        #expect(rig.module.slipPrinter == .overheated)
    }

    @Test func `a printer without power ends its job as a fault, and is absent`() throws {
        var rig = PrintRig()
        _ = rig.ask(.loadStock(1))
        let job = try Self.job(7, .ballot)
        #expect(rig.ask(.openJob(job)) == .done)
        #expect(rig.ask(.rows(job: 7, first: 0), [UInt8](repeating: 1, count: 80)) == .done)
        rig.ballots.cutPower()
        #expect(rig.ask(.rows(job: 7, first: 10), [UInt8](repeating: 1, count: 80)) == .failed(.absent))
        #expect(Self.ended(rig) == [.fault])
        rig.settle()
        #expect(rig.module.ballotPrinter == .absent)
        #expect(rig.ask(.openJob(try Self.job(8, .ballot))) == .failed(.absent))
        rig.ballots.restorePower()
        rig.settle()
        #expect(rig.ask(.openJob(try Self.job(9, .ballot))) == .failed(.stockEmpty), "its only sheet is spoiled")
    }

    @Test func `the power of the unit goes in the middle: the ballot is spoiled and comes out as it is`() throws {
        var rig = PrintRig()
        _ = rig.ask(.loadStock(10))
        #expect(rig.ask(.openJob(try Self.job(7, .ballot))) == .done)
        #expect(rig.ask(.rows(job: 7, first: 0), [UInt8](repeating: 0xAA, count: 80)) == .done)
        rig.restart()
        #expect(rig.ask(.jobProgress(7)) == .job(JobProgress(number: 7, stage: .powerLost, rows: 10)))
        #expect(Self.stock(&rig) == [10, 0, 1])
        #expect(rig.ballots.papers.map(\.rows.count) == [80])
        #expect(rig.ask(.rows(job: 7, first: 10), [UInt8](repeating: 0xAA, count: 80)) == .failed(.outOfOrder))
        #expect(rig.ask(.openJob(try Self.job(7, .ballot))) == .failed(.jobRepeated))
    }

    @Test func `a session's end discards a job that is open, and not one whose rows have all come`() throws {
        var rig = PrintRig()
        let open = try Self.job(7, .receipt)
        #expect(rig.ask(.openJob(open)) == .done)
        #expect(rig.ask(.rows(job: 7, first: 0), [UInt8](repeating: 1, count: 8)) == .done)
        rig.changeHost()
        #expect(rig.ask(.jobProgress(7)) == .job(JobProgress(number: 7, stage: .discarded, rows: 1)))
        #expect(rig.slips.papers.map(\.rows.count) == [8], "what there was of it is cut off")
        let closed = try Self.job(8, .receipt)
        #expect(rig.print(closed, Self.bitmap(closed)) == .done)
        rig.changeHost()
        rig.settle()
        #expect(rig.ask(.jobProgress(8)) == .job(JobProgress(number: 8, stage: .printed, rows: 200)))
    }

    @Test func `commands out of their order change nothing`() throws {
        var rig = PrintRig()
        _ = rig.ask(.loadStock(10))
        let row = [UInt8](repeating: 1, count: 8)
        #expect(rig.ask(.rows(job: 7, first: 0), row) == .failed(.outOfOrder))
        #expect(rig.ask(.closeJob(7)) == .failed(.outOfOrder))
        #expect(rig.ask(.discardJob(7)) == .failed(.outOfOrder))
        #expect(rig.ask(.jobProgress(7)) == .job(JobProgress(number: 7, stage: .unknown, rows: 0)))
        #expect(rig.ask(.openJob(try Self.job(7, .ballot, rows: 3))) == .done)
        #expect(rig.ask(.openJob(try Self.job(8, .receipt))) == .failed(.busy))
        #expect(rig.ask(.rows(job: 8, first: 0), row) == .failed(.outOfOrder))
        #expect(rig.ask(.rows(job: 7, first: 1), row) == .failed(.outOfOrder))
        #expect(rig.ask(.rows(job: 7, first: 0), [1, 2, 3]) == .failed(.malformed))
        #expect(rig.ask(.rows(job: 7, first: 0), row + row + row + row) == .failed(.outOfOrder))
        #expect(rig.ask(.closeJob(7)) == .failed(.outOfOrder))
        #expect(Self.stock(&rig) == [10, 0, 0], "no sheet was fed")
        #expect(rig.ask(.discardJob(7)) == .done)
        #expect(Self.stock(&rig) == [10, 0, 0] && rig.ballots.fed == 0)
        #expect(rig.ask(.openJob(try Self.job(9, .receipt, width: 584))) == .failed(.malformed))
    }

    @Test func `without blank sheets by the account no ballot is begun`() throws {
        var rig = PrintRig()
        #expect(rig.ask(.openJob(try Self.job(7, .ballot))) == .failed(.stockEmpty))
        #expect(rig.ask(.loadStock(1)) == .stock(BallotStock(loaded: 1, printed: 0, spoiled: 0)))
        let job = try Self.job(8, .ballot)
        #expect(rig.print(job, Self.bitmap(job)) == .done)
        rig.settle()
        #expect(rig.ask(.openJob(try Self.job(9, .ballot))) == .failed(.stockEmpty))
        #expect(rig.ask(.openJob(try Self.job(10, .receipt))) == .done, "slips have no account")
    }

    @Test func `little paper is told, and printing goes on`() throws {
        var rig = PrintRig()
        rig.slips.isPaperLow = true
        rig.settle()
        #expect(rig.module.slipPrinter == .paperLow)
        #expect(rig.events.last == .printer(.slips, .paperLow))
        let job = try Self.job(7, .receipt)
        #expect(rig.print(job, Self.bitmap(job)) == .done)
        rig.settle()
        #expect(Self.ended(rig) == [.printed])
    }

    @Test func `an account that cannot be read or kept prints nothing`() throws {
        var rig = PrintRig()
        rig.module = PrintModule(nil)
        rig.settle()
        #expect(rig.ask(.stock) == .failed(.flash))
        #expect(rig.ask(.loadStock(1)) == .failed(.flash))
        #expect(rig.ask(.openJob(try Self.job(7, .ballot))) == .failed(.flash))
        var broken = PrintRig()
        _ = broken.ask(.loadStock(1))
        #expect(broken.ask(.openJob(try Self.job(7, .ballot))) == .done)
        broken.memory.isBroken = true
        #expect(broken.ask(.rows(job: 7, first: 0), [UInt8](repeating: 1, count: 8)) == .failed(.flash))
        #expect(broken.ballots.fed == 0)
    }
}
