package import DeviceWire

/// The rules of print jobs and of the blank stock; it talks to no printer.
///
/// One job at a time, each number once, rows in order. Whatever must not be forgotten is kept before the caller may act on
/// it: a number before its first row, a sheet before it is fed. So a ballot is printed once or counted as spoiled, at
/// whatever moment the power goes.
package struct PrintJobs: Sendable {
    private var record: PrintRecord?
    private var job: PrintJob?
    private var stage = JobStage.unknown
    private var rows: UInt16 = 0

    /// Begins with what was kept; a job that had not ended has lost the power.
    ///
    /// - Parameter record: `nil` when what was kept cannot be read: then nothing is printed.
    package init(_ record: PrintRecord?) {
        var record = record
        record?.noteStart()
        self.record = record
    }

    /// The job that has not ended.
    package var current: PrintJob? { job }
    /// Whether all rows of the job came and it is up to the printer.
    package var isClosed: Bool { job != nil && stage == .printing }

    /// The account of blank ballot sheets.
    ///
    /// - Throws: `BoardFailure/flash`.
    package func stock() throws(BoardFailure) -> BallotStock { try known().stock }

    /// Counts blank ballot sheets that were put in.
    ///
    /// - Throws: `BoardFailure/flash`, or `BoardFailure/malformed` for more than can be counted.
    package mutating func load(_ sheets: UInt16, _ memory: inout some PrintMemory) throws(BoardFailure) {
        var next = try known()
        try next.load(sheets)
        try keep(next, &memory)
    }

    /// Begins a job.
    ///
    /// - Throws: `BoardFailure/busy`, `BoardFailure/jobRepeated`, `BoardFailure/stockEmpty` or
    ///   `BoardFailure/flash`; then nothing was begun.
    package mutating func open(_ new: PrintJob, _ memory: inout some PrintMemory) throws(BoardFailure) {
        guard job == nil else { throw .busy }
        var next = try known()
        guard next.job(new.number) == nil else { throw .jobRepeated }
        guard new.kind != .ballot || next.stock.left > 0 else { throw .stockEmpty }
        next.begin(new.number)
        try keep(next, &memory)
        job = new
        stage = .open
        rows = 0
    }

    /// Takes the next rows. When it returns, they may be printed, and with the first ones of a ballot a sheet be fed.
    ///
    /// - Parameters:
    ///   - number: the job's.
    ///   - first: the number of the first of them, from 0.
    ///   - count: bytes of them.
    ///   - memory: where it is kept that a sheet is fed.
    /// - Throws: `BoardFailure/outOfOrder` for another job or other rows than the next, `BoardFailure/malformed` for
    ///   anything but whole rows, `BoardFailure/flash`; then nothing may be printed.
    package mutating func take(
        rowsOf number: UInt32, first: UInt16, count: Int, _ memory: inout some PrintMemory
    ) throws(BoardFailure) {
        guard let job, job.number == number, stage == .open, first == rows else { throw .outOfOrder }
        guard count > 0, count.isMultiple(of: job.rowSize) else { throw .malformed }
        let more = count / job.rowSize
        guard more <= Int(job.rows) - Int(rows) else { throw .outOfOrder }
        if job.kind == .ballot, rows == 0 {
            var next = try known()
            next.feed()
            // After a loss of power these rows tell that a sheet was fed.
            next.note(JobProgress(number: number, stage: .open, rows: UInt16(more)), of: .ballot)
            try keep(next, &memory)
        }
        rows += UInt16(more)
    }

    /// Ends the rows.
    ///
    /// - Throws: `BoardFailure/outOfOrder` when rows are missing, or for another job.
    package mutating func close(_ number: UInt32) throws(BoardFailure) {
        guard let job, job.number == number, stage == .open, rows == job.rows else { throw .outOfOrder }
        stage = .printing
    }

    /// Ends the job.
    ///
    /// - Parameters:
    ///   - ending: `JobStage/printed` when all of it is on paper; otherwise what stood against it.
    ///   - memory: where the end is kept.
    /// - Returns: the job's end, which is `JobStage/fault` when a ballot that was printed could not be counted as such:
    ///   what the account calls spoiled is not given to a voter.
    package mutating func end(_ ending: JobStage, _ memory: inout some PrintMemory) -> JobProgress? {
        guard let job else { return nil }
        self.job = nil
        let ended = JobProgress(number: job.number, stage: ending, rows: rows)
        guard var next = record else { return nil }
        next.note(ended, of: job.kind)
        do throws(BoardFailure) {
            try keep(next, &memory)
            return ended
        } catch {
            let fault = JobProgress(number: job.number, stage: .fault, rows: rows)
            record?.note(fault, of: job.kind)
            return fault
        }
    }

    /// How far a job is, or how it ended; `JobStage/unknown` for one that is not remembered.
    package func progress(of number: UInt32) -> JobProgress {
        if let job, job.number == number { return JobProgress(number: number, stage: stage, rows: rows) }
        return record?.job(number) ?? JobProgress(number: number, stage: .unknown, rows: 0)
    }

    private func known() throws(BoardFailure) -> PrintRecord {
        guard let record else { throw .flash }
        return record
    }

    private mutating func keep(_ next: PrintRecord, _ memory: inout some PrintMemory) throws(BoardFailure) {
        try memory.keep(next)
        record = next
    }
}
