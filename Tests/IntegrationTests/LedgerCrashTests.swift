import ElectionModel
import Foundation
import TestSupport
import Testing

/// A log that is killed, or whose disk fails, at any call: nothing acknowledged is lost, nothing published contradicts it,
/// and the next start goes on.
///
/// A build tries one call of each kind, from a seed that a failure names; `make soak` tries them all.
@Suite(.serialized) struct LedgerCrashTests {
    /// What is done to a call.
    enum Harm: String, CaseIterable {
        case kill = "signal=SIGKILL"
        case error = "error=EIO"
        case fullDisk = "error=ENOSPC"
    }

    /// All calls, in `make soak`.
    private static let isWhole = ProcessInfo.processInfo.environment["DOBUSH_SOAK"] != nil

    @Test(.enabled(if: SystemCallKill.isAllowed, "strace may not trace here"))
    func `no call at which an append is harmed spoils the ledger`() async throws {
        // The first calls of a log, and the calls of one that has been at work for long.
        let empty = DrilledLedger()
        try FileManager.default.createDirectory(atPath: empty.path, withIntermediateDirectories: false)
        let grown = DrilledLedger()
        // The next entry fills a tile.
        let before = try await grown.append(255)
        try #require(before.code == 0, "\(before.complaints)")
        var random = SeededRandom(seed: UInt64(Date().timeIntervalSince1970))
        for (base, acknowledged) in [(empty, []), (grown, before.acknowledged)] {
            let places = try await DrilledLedger(copyOf: base).places()
            try #require(places.count > 20, "\(places.count) calls")
            let all = places.flatMap { place in Harm.allCases.map { (place, $0) } }
            let kinds = Dictionary(grouping: all) { $0.0.call }.sorted { $0.key < $1.key }
            let chosen = Self.isWhole ? all : kinds.compactMap { $0.value.randomElement(using: &random) }
            for (place, harm) in chosen {
                let comment = "\(harm) at \(place.call) \(place.number), seed \(random.seed)"
                let drill = try DrilledLedger(copyOf: base)
                let harmed = try await drill.append(
                    inject: "\(harm.rawValue):when=\(place.number)", call: place.call)
                try drill.check(acknowledged + harmed.acknowledged, comment)
                let next = try await drill.append(2)
                #expect(next.code == 0 && next.acknowledged.count == 2, "\(comment): \(next.complaints)")
                try drill.check(acknowledged + harmed.acknowledged + next.acknowledged, comment)
            }
        }
    }

    @Test func `a log that is killed again and again keeps every entry that it acknowledged`() async throws {
        let drill = DrilledLedger()
        var acknowledged: [DrilledLedger.Acknowledged] = []
        let random = SeededRandom(seed: UInt64(Date().timeIntervalSince1970))
        for round in 0..<(Self.isWhole ? 150 : 8) {
            let run = try StationProgramRun([drill.path, "1000000"], program: DrilledLedger.program)
            try #require(try await run.says("\n"), "round \(round): \(run.complaints)")
            try await Task.sleep(for: .milliseconds(Int(random.next() % 150)))
            run.send(SIGKILL)
            #expect(try await run.ending() == -SIGKILL)
            acknowledged += DrilledLedger.Acknowledged.all(in: run.output)
            #expect(Set(acknowledged.map(\.seq)).count == acknowledged.count)
        }
        #expect(acknowledged.count >= 8)
        try drill.check(acknowledged, "seed \(random.seed)")
        let next = try await drill.append(1)
        #expect(next.code == 0 && next.acknowledged.count == 1, "\(next.complaints)")
        try drill.check(acknowledged + next.acknowledged, "seed \(random.seed)")
    }

    @Test func `of two programs on one ledger the second is turned away`() async throws {
        let drill = DrilledLedger()
        let first = try StationProgramRun([drill.path, "1000000"], program: DrilledLedger.program)
        try #require(try await first.says("\n"), "\(first.complaints)")
        let second = try await drill.append(1)
        #expect(second.code == 1 && second.acknowledged.isEmpty)
        #expect(second.complaints.contains("another program is writing this ledger"))
        first.send(SIGKILL)
        _ = try await first.ending()
        let third = try await drill.append(1)
        #expect(third.code == 0)
        try drill.check(DrilledLedger.Acknowledged.all(in: first.output) + third.acknowledged, "two programs")
    }
}
