package import ElectionModel

/// The blank sheets of a device, and what became of each: a value that changes by ``StockEvent`` only.
///
/// At every moment: received = blank + kept for jobs + in the printer + printed + spoiled. A sheet that was in the printer
/// when the power failed is spoiled, because nobody knows what is on it.
package struct BallotStock: Hashable, Sendable {
    /// Sheets that were counted in.
    package private(set) var received = 0
    /// Ballots that came back from voters, by contest.
    package private(set) var returned: [ContestId: Int] = [:]
    private var jobs: [PrintJobId: Job] = [:]

    private struct Job: Hashable, Sendable {
        let contest: ContestId
        var state: PrintJobState
    }

    /// The most sheets of one delivery.
    private static let mostSheets = 1_000_000

    package init() {}

    /// Replays what a log kept.
    ///
    /// - Throws: the ``StockRefusal`` of the first event that cannot have happened.
    package init(_ events: some Sequence<StockEvent>) throws(StockRefusal) {
        for event in events { try apply(event) }
    }

    /// Takes note of an event; a refused one changes nothing.
    package mutating func apply(_ event: StockEvent) throws(StockRefusal) {
        switch event {
        case .received(let sheets):
            guard (1...Self.mostSheets).contains(sheets) else { throw .badCount }
            received += sheets
        case .queued(let id, let contest):
            guard jobs[id] == nil else { throw .usedNumber }
            guard blank > 0 else { throw .noBlanks }
            jobs[id] = Job(contest: contest, state: .queued)
        case .begun(let id): try move(id, from: .queued, to: .printing)
        case .finished(let id): try move(id, from: .printing, to: .done)
        case .spoiled(let id, let cause): try move(id, from: .printing, to: .spoiled(cause))
        case .withdrawn(let id): try move(id, from: .queued, to: .withdrawn)
        case .returned(let contest):
            guard issued(contest) > 0 else { throw .notIssued }
            returned[contest, default: 0] += 1
        }
    }

    /// What follows from a power cut or a restart: sheets that were in the printer are spoiled, jobs that waited are given
    /// up, for the voter may have left. To be made durable and applied before anything else is printed.
    package var afterPowerCut: [StockEvent] {
        jobs.sorted { $0.key < $1.key }.compactMap { id, job in
            switch job.state {
            case .printing: .spoiled(id, .interrupted)
            case .queued: .withdrawn(id)
            case .done, .spoiled, .withdrawn: nil
            }
        }
    }

    /// How far a job is; `nil` for one that there never was.
    package func state(of id: PrintJobId) -> PrintJobState? { jobs[id]?.state }

    /// The next number that is free.
    package var nextId: PrintJobId { PrintJobId(rawValue: (jobs.keys.max()?.rawValue ?? 0) + 1) }

    /// Sheets that are neither used nor kept for a job.
    package var blank: Int { received - jobs.values.count { $0.state != .withdrawn } }

    /// Sheets that should lie in the store and the tray, to be compared with what is counted by hand.
    package var unprinted: Int { blank + jobs.values.count { $0.state == .queued } }

    /// Ballots of a contest that voters have.
    package func issued(_ contest: ContestId) -> Int {
        jobs.values.count { $0.contest == contest && $0.state == .done } - (returned[contest] ?? 0)
    }

    /// Sheets of a contest that were spoiled in the printer; those that voters gave back are apart.
    package func spoiled(_ contest: ContestId) -> Int {
        jobs.values.count { job in
            if case .spoiled = job.state { job.contest == contest } else { false }
        }
    }

    private mutating func move(
        _ id: PrintJobId, from old: PrintJobState, to new: PrintJobState
    ) throws(StockRefusal) {
        guard jobs[id]?.state == old else { throw .notNow }
        jobs[id]?.state = new
    }
}
