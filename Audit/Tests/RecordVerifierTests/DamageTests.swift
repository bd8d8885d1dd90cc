import FoundationEssentials
import Glibc
import Testing

@testable import RecordVerifier

/// What happens to files by accident or by a clumsy hand.
@Suite struct DamageTests {
    /// The files at which the report points, by itself or through the body of an entry.
    private func paths(_ report: VerificationReport) -> [String] {
        CheckName.allCases.flatMap { report.state($0).findings }.compactMap(\.place.path)
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func everyFlippedBitIsFoundAndItsFileNamed(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let folder = try ScratchFolder.withGoodLedger()
        let files = try folder.files()
        for round in 0..<150 {
            // Every file gets its turn; the large ones are not hit more often than the small.
            let file = files[round % files.count]
            let good = try folder.read(file)
            var bytes = good
            let offset = Int.random(in: 0..<bytes.count, using: &random)
            bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            try folder.write(file, bytes)
            let report = try LedgerVerifier.verify(folder: folder.ledger)
            #expect(!report.isGood, "seed \(seed), \(file), byte \(offset)")
            #expect(paths(report).contains(file), "seed \(seed), \(file), byte \(offset)")
            try folder.write(file, good)
        }
        #expect(try LedgerVerifier.verify(folder: folder.ledger).isGood)
    }

    @Test(arguments: [5, 6] as [UInt64])
    func filesThatAreCutGrownOrReplacedAreFound(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let folder = try ScratchFolder.withGoodLedger()
        for file in try folder.files() {
            let good = try folder.read(file)
            let noise = (0..<Int.random(in: 1...600, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let cut = Array(good.prefix(Int.random(in: 0..<good.count, using: &random)))
            for bytes in [[], cut, good + [0], good + good, noise, Array(repeating: 0xFF, count: 300)] {
                try folder.write(file, bytes)
                let report = try LedgerVerifier.verify(folder: folder.ledger)
                #expect(!report.isGood, "seed \(seed), \(file)")
                #expect(paths(report).contains(file), "seed \(seed), \(file)")
            }
            try folder.write(file, good)
        }
    }

    /// The files that the newest checkpoint cannot do without.
    private static let needed = [
        "checkpoint", "checkpoints/17", "tile/0/000.p/17", "tile/entries/000.p/17",
        "blobs/sha256/7c604391a5fa3dd95089b2605e91b260cf42b142d9255fc2c6380bebc19d140f",
    ]

    @Test(arguments: needed)
    func whatIsMissingOrNoFileIsNamed(_ file: String) throws {
        let folder = try ScratchFolder.withGoodLedger()
        let good = try folder.read(file)
        try folder.remove(file)
        #expect(paths(try LedgerVerifier.verify(folder: folder.ledger)).contains(file))

        try FileManager.default.createDirectory(atPath: folder.ledger + "/" + file, withIntermediateDirectories: true)
        let asFolder = try LedgerVerifier.verify(folder: folder.ledger)
        #expect(paths(asFolder).contains(file))
        #expect(asFolder.text(colour: false).contains("is no regular file"))
        try folder.remove(file)

        // The right bytes, but behind a link that leaves the folder.
        try Data(good).write(to: URL(filePath: folder.path + "/elsewhere"))
        try FileManager.default.createSymbolicLink(
            atPath: folder.ledger + "/" + file, withDestinationPath: folder.path + "/elsewhere")
        let asLink = try LedgerVerifier.verify(folder: folder.ledger)
        #expect(paths(asLink).contains(file))
        #expect(asLink.text(colour: false).contains("symbolic link"))
        try folder.remove(file)

        // A pipe without a writer must not make the verifier wait.
        #expect(mkfifo(folder.ledger + "/" + file, 0o600) == 0)
        #expect(paths(try LedgerVerifier.verify(folder: folder.ledger)).contains(file))
        try folder.remove(file)

        // A file with a hole, larger than memory.
        try folder.write(file, [])
        #expect(truncate(folder.ledger + "/" + file, 1 << 40) == 0)
        let report = try LedgerVerifier.verify(folder: folder.ledger)
        #expect(paths(report).contains(file))
        #expect(report.text(colour: false).contains("at most"))
    }

    @Test func aLinkedFolderIsNotFollowed() throws {
        let folder = try ScratchFolder.withGoodLedger()
        try FileManager.default.moveItem(atPath: folder.ledger + "/tile/entries", toPath: folder.path + "/entries")
        try FileManager.default.createSymbolicLink(
            atPath: folder.ledger + "/tile/entries", withDestinationPath: folder.path + "/entries")
        let report = try LedgerVerifier.verify(folder: folder.ledger)
        #expect(report.state(.tiles).findings.first?.reason.contains("symbolic link") == true)
    }

    @Test func whatCouldNotRunIsSaidToBeNotRun() throws {
        let folder = try ScratchFolder.withGoodLedger()
        try folder.remove("checkpoint")
        let report = try LedgerVerifier.verify(folder: folder.ledger)
        #expect(report.failedChecks == ["checkpoint"])
        #expect(CheckName.allCases.filter { report.state($0).verdict == .notRun }.count == CheckName.allCases.count - 1)
        #expect(report.exitCode == 6)
    }

    @Test func checkpointsOfAnotherHistoryAreFound() throws {
        let ledger = try ForgedLedger()
        let folder = try ScratchFolder.withGoodLedger()
        try folder.write("checkpoints/5", ledger.checkpoint(size: 5, root: .of([1])))
        let forked = try LedgerVerifier.verify(folder: folder.ledger)
        #expect(forked.failedChecks == ["tiles"])
        #expect(forked.state(.tiles).findings.first?.place.path == "checkpoints/5")
        try folder.remove("checkpoints/5")

        try folder.write("checkpoints/18", ledger.checkpoint(size: 18, root: .of([1])))
        let rolledBack = try LedgerVerifier.verify(folder: folder.ledger)
        #expect(rolledBack.failedChecks == ["checkpoint"])
        try folder.remove("checkpoints/18")

        try folder.write("checkpoints/17", ledger.checkpoint(size: 17, root: .of([1])))
        #expect(try LedgerVerifier.verify(folder: folder.ledger).failedChecks == ["checkpoint"])
    }

    @Test func aCheckpointFarBeyondTheEntriesEndsQuickly() throws {
        let folder = try ScratchFolder.withGoodLedger()
        try folder.write("checkpoint", try ForgedLedger().checkpoint(size: 9_007_199_254_740_991, root: .of([1])))
        let report = try LedgerVerifier.verify(folder: folder.ledger)
        #expect(report.failedChecks.contains("tiles"))
    }

    @Test(arguments: [7, 8] as [UInt64])
    func whatTheParserAcceptsItWritesBackAsItWas(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let path = Vectors.ledger + "/blobs/sha256/7c604391a5fa3dd95089b2605e91b260cf42b142d9255fc2c6380bebc19d140f"
        let good = Array(try Data(contentsOf: URL(filePath: path)))
        for _ in 0..<1500 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            guard let value = try? CanonicalParser.parse(bytes) else { continue }
            #expect(value.canonicalBytes() == bytes, "seed \(seed)")
        }
    }
}
