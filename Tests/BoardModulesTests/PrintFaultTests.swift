import BoardModules
import BoardSimulator
import DeviceWire
import TestSupport
import Testing

/// Printing with every fault in every order, from seeds.
@Suite struct PrintFaultTests {
    /// What a station with bad luck did.
    private struct Day {
        var rig = PrintRig()
        let random: SeededRandom
        var nextNumber: UInt32 = 1
        var powerCuts = 0
        var loaded: UInt32 = 0
        /// Ballots that a host was told to be printed.
        var told: [UInt32] = []

        init(seed: UInt64) {
            random = SeededRandom(seed: seed)
        }

        func chance(_ one: UInt64) -> Bool { random.next() % one == 0 }

        /// A ballot whose first two bytes are its number, so that the paper tells which it was.
        func bitmap(_ job: PrintJob) -> [UInt8] {
            (0..<Int(job.rows)).flatMap { _ in
                [UInt8(truncatingIfNeeded: job.number), UInt8(truncatingIfNeeded: job.number >> 8), 0xA5, 0x5A]
            }
        }

        mutating func ballot() throws {
            var source = random
            // Now and then one of those that the board remembers again.
            let number = chance(6) && nextNumber > 16 ? nextNumber - 1 - UInt32(random.next() % 15) : nextNumber
            nextNumber = max(nextNumber, number + 1)
            let job = try PrintJob(number: number, kind: .ballot, width: 32, rows: 30 + UInt16(random.next() % 300))
            if chance(4), let trouble = PaperPrinter.Trouble.allCases.randomElement(using: &source) {
                rig.ballots.troubleAhead = (Int(random.next() % UInt64(job.rows)), trouble)
            }
            if chance(5) {
                rig.memory.writesLeft = Int(random.next() % 4)
                rig.memory.losesLastWrite = chance(2)
            }
            rig.forgetEvents()
            let answer = chance(8) ? abandoned(job) : rig.print(job, bitmap(job))
            rig.pass(answer == .done ? 500 : 100)
            if rig.memory.isDark || chance(12) {
                powerCuts += 1
                rig.restart()
            } else if chance(10) {
                rig.changeHost()
            }
            rig.memory.writesLeft = nil
            for event in rig.events {
                if case .job(let progress) = event, progress.stage == .printed { told.append(progress.number) }
            }
            rig.ballots.troubleAhead = nil
            if rig.ballots.trouble != nil {
                for byte in rig.ballots.recover() { rig.module.receive(byte, from: .ballots, at: Ticks(rig.now)) }
            }
            rig.settle()
        }

        /// A host that loses interest.
        mutating func abandoned(_ job: PrintJob) -> BoardReport? {
            guard rig.ask(.openJob(job)) == .done else { return .failed(.busy) }
            if chance(2) { _ = rig.ask(.rows(job: job.number, first: 0), Array(bitmap(job).prefix(40))) }
            return rig.ask(.discardJob(job.number))
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `no number is printed twice, no told ballot is missing, and the stock adds up`(seed: UInt64) throws {
        var day = Day(seed: seed)
        for _ in 0..<60 {
            if case .stock(let stock) = day.rig.ask(.stock), stock.left < 3 {
                if case .stock = day.rig.ask(.loadStock(10)) { day.loaded += 10 }
            }
            try day.ballot()
        }
        // Trouble before the first row brings out a blank sheet.
        let papers = day.rig.ballots.papers.filter { !$0.rows.isEmpty }
        let numbers = papers.map { UInt32($0.rows[0]) | UInt32($0.rows[1]) << 8 }
        #expect(Set(numbers).count == numbers.count, "seed \(seed): a number is on two sheets")
        #expect(Set(day.told).isSubset(of: numbers) && Set(day.told).count == day.told.count, "seed \(seed)")
        for paper in papers {
            let isOne =
                Set(stride(from: 0, to: paper.rows.count, by: 4).map { Array(paper.rows[$0..<$0 + 4]) }).count == 1
            #expect(isOne, "seed \(seed): two ballots on one sheet")
        }
        guard case .stock(let stock) = day.rig.ask(.stock) else {
            Issue.record("seed \(seed): no stock")
            return
        }
        #expect(stock.loaded == day.loaded)
        #expect(day.told.count > 10 && stock.spoiled > 3, "seed \(seed): a day with both")
        let fed = Int(stock.printed + stock.spoiled)
        // A sheet that was noted and then not fed lies in the tray: at most one for each loss of power.
        #expect(day.rig.ballots.fed <= fed && fed <= day.rig.ballots.fed + day.powerCuts, "seed \(seed)")
        #expect(day.told.count <= Int(stock.printed), "seed \(seed)")
        #expect(Int(stock.printed) <= day.told.count + day.powerCuts, "seed \(seed)")
    }
}
