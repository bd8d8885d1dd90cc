package import DeviceWire
import ElectionModel
import Sodium

extension ControlBoardLink {
    /// How often a job that prints is asked for.
    private static let printingBeat = Duration.milliseconds(250)
    /// How long a job may print before it counts as lost.
    private static let printingLimit = 240
    /// How long a board may be away in the middle of a job.
    private static let absenceLimit = Duration.seconds(10)

    /// Prints a bitmap, once.
    ///
    /// When the session is lost after the job was closed, the board is asked in the next one what became of it: what was
    /// printed is not printed again. A ballot that ended otherwise than `printed` is spoiled; a receipt may be printed
    /// again as a copy.
    ///
    /// - Parameters:
    ///   - bitmap: what is printed.
    ///   - kind: what it is, which also says on which printer.
    /// - Returns: how the job ended; `unknown` when the board cannot say.
    /// - Throws: ``BoardFault`` when nothing was printed.
    package func print(_ bitmap: PrintBitmap, as kind: PrintKind) async throws(BoardFault) -> JobStage {
        let number = freshJobNumber()
        guard let job = try? PrintJob(number: number, kind: kind, width: bitmap.width, rows: bitmap.rows) else {
            throw .nonsense
        }
        try await order(.openJob(job))
        do throws(BoardFault) {
            for first in stride(from: 0, to: Int(job.rows), by: job.rowsPerMessage) {
                guard !Task.isCancelled else { throw .cancelled }
                let last = min(first + job.rowsPerMessage, Int(job.rows))
                try await order(
                    .rows(job: number, first: UInt16(first)), body: bitmap.bytes(ofRows: first..<last))
            }
        } catch {
            // A board that is gone has discarded it already.
            try? await order(.discardJob(number))
            throw error
        }
        do throws(BoardFault) {
            try await order(.closeJob(number))
        } catch .interrupted {
            // It may have been closed: only the board knows.
        }
        return await ending(of: number)
    }

    private func ending(of number: UInt32) async -> JobStage {
        for _ in 0..<Self.printingLimit {
            if let answer = try? await ask(.jobProgress(number)), case .job(let progress) = answer.report {
                if progress.stage.isFinal { return progress.stage }
            } else if await !waitUntilOpen(within: Self.absenceLimit) {
                return .unknown
            }
            guard (try? await clock.sleep(for: Self.printingBeat)) != nil else { break }
        }
        return .unknown
    }

    private func freshJobNumber() -> UInt32 {
        var number: UInt32 = 0
        while number == 0 {
            number = random.bytes(4).reduce(0) { $0 << 8 | UInt32($1) }
        }
        return number
    }
}
