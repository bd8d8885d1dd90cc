import BenchSupport
import ElectionModel
import Ledger
import LedgerSupport
import Sodium
import TestSupport

/// Stations that append corrections side by side, each the next when the one before is published: durable entries a second.
struct AppendBench {
    let path: String
    private let stations = 4096
    private let rounds = 8

    func run() async throws {
        let election = try BusyElection(stations: stations)
        let writer = try await LedgerWriter(
            path: path, election: election.definition.election, key: election.logKey, clock: FixedClock())
        let beginning = try election.beginning()
        _ = try await writer.append([beginning[0]], definition: election.definition)
        _ = try await writer.append(Array(beginning[1...]))
        // Signed before the clock runs: that is the stations' work.
        let work = election.stations.map { station in
            (1...rounds).map { election.correction($0, of: station) }
        }
        let count = stations * rounds
        let start = (ContinuousClock.now, ProcessorSeconds.now)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for submissions in work {
                group.addTask { for submission in submissions { _ = try await writer.append([submission]) } }
            }
            try await group.waitForAll()
        }
        let seconds = (ContinuousClock.now - start.0) / .seconds(1)
        let processor = ProcessorSeconds.now - start.1
        let verifies = Self.verifiesASecond()
        let body = work[0][0].body.encoded().count
        let entry = try LedgerScrub(path: "\(path)/public").run()
        guard entry.findings.isEmpty, entry.size == count + beginning.count else { throw BenchFault.wrong }
        print("entries        \(count), bodies of \(body) bytes, entries of \(entry.bytes / entry.size)")
        print("time           \(rounded(seconds)) s, of processors \(rounded(processor)) s")
        print("an entry costs \(rounded(processor / Double(count) * 1e6)) µs of a processor")
        print("two free processors would take \(Int(2 * Double(count) / processor)) entries/s")
        print("Ed25519 alone  \(Int(verifies))/s on one processor")
        print("peak memory    \(PeakMemory.mebibytes) MiB")
        print(
            BenchLine(
                "ledger-append", value: Double(count) / seconds, unit: "entries/s", baseline: verifies,
                moreIsBetter: true))
        print(
            BenchLine(
                "ledger-append-processor", value: processor / Double(count) * 1e6, unit: "us/entry",
                baseline: 1e6 / verifies))
    }

    /// Verifications a second of one processor, by its own time.
    private static func verifiesASecond() -> Double {
        guard let key = try? SampleElection.key(11) else { return 0 }
        let message = [UInt8](repeating: 7, count: 170)
        let signature = key.sign(message)
        let start = ProcessorSeconds.now
        let good = (0..<4000).count { _ in key.verifyingKey.verifies(signature, over: message) }
        return Double(good) / (ProcessorSeconds.now - start)
    }
}
