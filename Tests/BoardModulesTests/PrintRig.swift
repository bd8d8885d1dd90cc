import BoardModules
import BoardSimulator
import DeviceWire
import TestSupport

/// The print module between a host and two printers; its time is the test's, and the power can go at any moment.
struct PrintRig {
    /// What outlives the power: the record that was kept last.
    struct Memory: PrintMemory {
        var kept = [UInt8]()
        /// How often something can still be kept; then the power goes, before or after the writing.
        var writesLeft: Int?
        var losesLastWrite = false
        var isBroken = false
        private(set) var isDark = false

        mutating func keep(_ record: PrintRecord) throws(BoardFailure) {
            guard !isBroken else { throw .flash }
            if writesLeft == 0 { isDark = true }
            guard !isDark || !losesLastWrite else { throw .flash }
            kept = record.encoded.withBytes { [UInt8]($0) }
            if isDark { throw .flash }
            writesLeft = writesLeft.map { $0 - 1 }
        }

        mutating func relight() {
            isDark = false
            writesLeft = nil
        }
    }

    var memory = Memory()
    var module: PrintModule
    var slips = PaperPrinter()
    var ballots = PaperPrinter()
    private(set) var now: UInt32 = 4_294_960_000
    /// Events that the host was told, in order.
    private(set) var events: [BoardReport] = []

    init() {
        module = PrintModule(PrintRecord())
        settle()
    }

    /// The unit loses its power and starts again.
    mutating func restart() {
        memory.relight()
        for printer in [\PrintRig.slips, \.ballots] {
            self[keyPath: printer].cutPower()
            self[keyPath: printer].restorePower()
        }
        module = PrintModule(memory.kept.isEmpty ? PrintRecord() : PrintRecord(memory.kept.span))
        var sent: [(PrinterName, [UInt8])] = []
        module.start { sent.append(($0, [UInt8]($1))) }
        deliver(sent)
        settle()
    }

    /// Gives a command and waits for its answer.
    mutating func ask(_ command: BoardCommand, _ body: [UInt8] = []) -> BoardReport? {
        var sent: [(PrinterName, [UInt8])] = []
        var answer = module.take(command, body: body.span, at: Ticks(now), &memory) { sent.append(($0, [UInt8]($1))) }
        deliver(sent)
        var waited = 0
        while answer == nil, waited < 10_000 {
            pass(10)
            waited += 10
            answer = module.nextAnswer()
        }
        return answer
    }

    /// Prints a bitmap as a host does.
    ///
    /// - Returns: the answer to the first command that was not done, or to the last.
    mutating func print(_ job: PrintJob, _ bitmap: [UInt8]) -> BoardReport? {
        let opened = ask(.openJob(job))
        guard opened == .done else { return opened }
        var row = 0
        while row < Int(job.rows) {
            let count = min(job.rowsPerMessage, Int(job.rows) - row)
            let rows = Array(bitmap[row * job.rowSize..<(row + count) * job.rowSize])
            let answer = ask(.rows(job: job.number, first: UInt16(row)), rows)
            guard answer == .done else { return answer }
            row += count
        }
        return ask(.closeJob(job.number))
    }

    /// Ends the session, and another begins.
    mutating func changeHost() {
        var sent: [(PrinterName, [UInt8])] = []
        module.endSession(&memory) { sent.append(($0, [UInt8]($1))) }
        deliver(sent)
    }

    /// Lets time pass, in steps of 10 ms.
    mutating func pass(_ milliseconds: UInt32) {
        for _ in 0..<milliseconds / 10 {
            now &+= 10
            var sent: [(PrinterName, [UInt8])] = []
            module.tick(at: Ticks(now), &memory) { sent.append(($0, [UInt8]($1))) }
            deliver(sent)
            while let event = module.nextEvent() { events.append(event) }
        }
    }

    /// Lets the printers be asked how they are, twice.
    mutating func settle() { pass(3_000) }

    mutating func forgetEvents() { events = [] }

    private mutating func deliver(_ sent: [(PrinterName, [UInt8])]) {
        for (name, bytes) in sent where !memory.isDark {
            let answers = name == .slips ? slips.receive(bytes) : ballots.receive(bytes)
            for byte in answers { module.receive(byte, from: name, at: Ticks(now)) }
        }
    }
}
