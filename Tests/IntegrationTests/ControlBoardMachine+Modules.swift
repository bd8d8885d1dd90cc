import DeviceWire

/// What a board told, with its bytes.
struct BoardStory: Equatable {
    let request: UInt16
    let report: BoardReport
    let body: [UInt8]
}

extension ControlBoardMachine {
    /// Gives a command and waits for its answer; what else is told meanwhile is kept in ``stories``.
    func answer(to command: BoardCommand, body: [UInt8] = []) throws -> BoardReport {
        let request = try host.send(command, body: body.span, at: now)
        while true {
            let story = try nextStory(within: .seconds(30))
            if story.request == request, !Self.endsScan(story.report) { return story.report }
            stories.append(story)
        }
    }

    /// The first thing told that fits, of now or from now on; it and what came before are forgotten.
    func story(within limit: Duration = .seconds(60), _ fits: (BoardStory) -> Bool) throws -> BoardStory {
        let end = ContinuousClock.now + limit
        while true {
            if let place = stories.firstIndex(where: fits) {
                defer { stories.removeFirst(place + 1) }
                return stories[place]
            }
            guard ContinuousClock.now < end else { throw Fault(description: "not told; instead: \(stories)") }
            // A host with nothing to say asks for the status.
            _ = try answer(to: .status)
        }
    }

    /// Waits until the status is as it should be.
    func status(within limit: Duration = .seconds(60), _ fits: (BoardStatus) -> Bool) throws -> BoardStatus {
        let end = ContinuousClock.now + limit
        while true {
            guard case .status(let status) = try answer(to: .status) else { throw Fault(description: "no status") }
            if fits(status) { return status }
            guard ContinuousClock.now < end else { throw Fault(description: "the status stays \(status)") }
        }
    }

    /// Prints a bitmap as a host does.
    ///
    /// - Returns: the answer to the first command that was not done, or to the last.
    func print(_ job: PrintJob, _ bitmap: [UInt8]) throws -> BoardReport {
        let opened = try answer(to: .openJob(job))
        guard opened == .done else { return opened }
        for first in stride(from: 0, to: Int(job.rows), by: job.rowsPerMessage) {
            let end = min(first + job.rowsPerMessage, Int(job.rows))
            let rows = Array(bitmap[first * job.rowSize..<end * job.rowSize])
            let taken = try answer(to: .rows(job: job.number, first: UInt16(first)), body: rows)
            guard taken == .done else { return taken }
        }
        return try answer(to: .closeJob(job.number))
    }

    private func nextStory(within limit: Duration) throws -> BoardStory {
        guard case .report(let request, let report) = try next(within: limit) else {
            throw Fault(description: "the session ended; the board's log: \(log)")
        }
        return BoardStory(request: request, report: report, body: body)
    }

    private static func endsScan(_ report: BoardReport) -> Bool {
        switch report {
        case .code, .cardLines, .scanEnded: true
        default: false
        }
    }
}
