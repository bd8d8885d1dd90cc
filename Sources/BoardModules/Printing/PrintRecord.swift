package import DeviceWire

/// What a board must never forget of printing: the account of blank ballot sheets, and the last jobs.
///
/// The three counters only rise. A sheet counts as fed before it moves and as printed after it came out whole, so that
/// whatever is lost in between counts as spoiled.
package struct PrintRecord: Sendable {
    /// How many jobs are remembered.
    package static let rememberedJobs = 16

    /// Blank sheets that were put in since the unit was made.
    private(set) var loaded: UInt32 = 0
    /// Sheets that the printer took, or was about to take.
    private(set) var fed: UInt32 = 0
    /// Ballots that came out whole.
    private(set) var printed: UInt32 = 0
    /// The last jobs; the number 0 is no job.
    private(set) var jobs = InlineArray<16, JobProgress>(repeating: JobProgress(number: 0, stage: .unknown, rows: 0))
    /// Where the next job is noted, in place of the oldest.
    private(set) var next: UInt8 = 0

    /// The record of a new unit.
    package init() {}

    init(
        loaded: UInt32, fed: UInt32, printed: UInt32, jobs: InlineArray<16, JobProgress>, next: UInt8
    ) {
        self.loaded = loaded
        self.fed = fed
        self.printed = printed
        self.jobs = jobs
        self.next = next
    }

    /// The account of blank ballot sheets, in which a sheet that is in the printer counts as spoiled.
    package var stock: BallotStock { BallotStock(loaded: loaded, printed: printed, spoiled: fed &- printed) }

    /// What is known of a job, if it is remembered.
    package func job(_ number: UInt32) -> JobProgress? {
        for index in jobs.indices where jobs[index].number == number && number != 0 { return jobs[index] }
        return nil
    }

    /// Counts sheets that were put in.
    ///
    /// - Throws: `BoardFailure/malformed` when nobody has so many.
    mutating func load(_ sheets: UInt16) throws(BoardFailure) {
        let (sum, isTooMany) = loaded.addingReportingOverflow(UInt32(sheets))
        guard !isTooMany else { throw .malformed }
        loaded = sum
    }

    /// Notes a job that begins; the oldest is forgotten.
    mutating func begin(_ number: UInt32) {
        jobs[Int(next)] = JobProgress(number: number, stage: .open, rows: 0)
        next = (next + 1) % UInt8(Self.rememberedJobs)
    }

    /// Counts the sheet that is about to be fed.
    mutating func feed() { fed &+= 1 }

    /// Notes how a job is, or how it ended.
    ///
    /// - Parameters:
    ///   - progress: the job and its stage.
    ///   - kind: what it is: a ballot that is printed is counted.
    mutating func note(_ progress: JobProgress, of kind: PrintKind) {
        for index in jobs.indices where jobs[index].number == progress.number { jobs[index] = progress }
        if kind == .ballot, progress.stage == .printed { printed &+= 1 }
    }

    /// What follows from a start of the board: a job that had not ended has lost the power.
    mutating func noteStart() {
        for index in jobs.indices where !jobs[index].stage.isFinal {
            jobs[index] = JobProgress(number: jobs[index].number, stage: .powerLost, rows: jobs[index].rows)
        }
    }
}
