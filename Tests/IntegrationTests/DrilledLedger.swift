import ElectionModel
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing

/// A ledger's folder in which the program `LedgerDrill` appends, and may be killed or robbed of its disk.
struct DrilledLedger {
    static let program = StationProgramRun.folder + "/LedgerDrill"

    let folder: TemporaryFolder
    let path: String

    init() {
        folder = TemporaryFolder()
        path = "\(folder.path)/ledger"
    }

    /// A drill whose ledger lies elsewhere.
    init(at path: String) {
        folder = TemporaryFolder()
        self.path = path
    }

    /// A copy of another drill's ledger.
    init(copyOf other: DrilledLedger) throws {
        self.init()
        try FileManager.default.copyItem(atPath: other.path, toPath: path)
    }

    /// Appends, and waits for the end.
    ///
    /// - Returns: the exit code and what was acknowledged.
    func append(_ count: Int) async throws -> (code: Int32?, acknowledged: [Acknowledged], complaints: String) {
        let run = try StationProgramRun([path, "\(count)"], program: Self.program)
        let code = try await run.ending(within: .seconds(300))
        return (code, Acknowledged.all(in: run.output), run.complaints)
    }

    /// Appends one entry under strace, which does something to a call.
    func append(inject: String, call: String) async throws -> (code: Int32?, acknowledged: [Acknowledged]) {
        let run = try StationProgramRun(
            [
                "-f", "-o", "/dev/null", "-e", "signal=none", "-e", "trace=\(call)", "-e", "inject=\(call):\(inject)",
                Self.program, path, "1",
            ], program: "/usr/bin/strace")
        let code = try await run.ending(within: .seconds(120))
        return (code, Acknowledged.all(in: run.output))
    }

    /// A call on the ledger's folder: the so-many-th of its thread.
    struct Place: Hashable {
        let call: String
        let number: Int
    }

    /// Appends one entry and notes every call that names the folder or a file in it: before each of these the program may
    /// die, or the call may fail.
    func places() async throws -> [Place] {
        let trace = "\(folder.path)/trace"
        let run = try StationProgramRun(
            [
                "-f", "-y", "-o", trace, "-e", "signal=none", Self.program, path, "1",
            ], program: "/usr/bin/strace")
        try #require(try await run.ending(within: .seconds(120)) == 0, "\(run.complaints)")
        var counts: [String: Int] = [:]
        var places: Set<Place> = []
        for line in try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n") {
            // "12345 fsync(17</tmp/…/ledger/public/tile>) = 0"
            // Short process ids are filled up with spaces.
            let parts = line.split(separator: " ")
            guard parts.count >= 2, let bracket = parts[1].firstIndex(of: "(") else { continue }
            let call = String(parts[1][..<bracket])
            counts["\(parts[0]) \(call)", default: 0] += 1
            // The first call of all starts the program and has the folder as its argument.
            guard line.contains(path), call != "execve" else { continue }
            places.insert(Place(call: call, number: counts["\(parts[0]) \(call)"] ?? 0))
        }
        return places.sorted { ($0.call, $0.number) < ($1.call, $1.number) }
    }

    /// What the program says of an entry once it is published.
    struct Acknowledged: Hashable {
        let seq: Int
        let leafHash: String

        /// The whole lines of an output; a killed program may leave a piece of one.
        static func all(in output: String) -> [Acknowledged] {
            output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap { line in
                let parts = line.split(separator: " ")
                guard parts.count == 2, let seq = Int(parts[0]) else { return nil }
                return Acknowledged(seq: seq, leafHash: String(parts[1]))
            }
        }
    }

    /// Everything that is published fits together, and has what was acknowledged.
    func check(_ acknowledged: [Acknowledged], _ comment: String) throws {
        guard FileManager.default.fileExists(atPath: "\(path)/public/checkpoint") else {
            #expect(acknowledged.isEmpty, "\(comment)")
            return
        }
        let report = try LedgerScrub(path: "\(path)/public").run()
        #expect(report.findings.isEmpty, "\(comment): \(report.findings)")
        let entries = try LedgerReader(path: "\(path)/public").entries()
        for one in acknowledged {
            guard one.seq < entries.count else {
                Issue.record("\(comment): entry \(one.seq) was acknowledged and is lost")
                continue
            }
            #expect(Hex.encode(MerkleHash.leaf(entries[one.seq].entry.canonicalBytes)) == one.leafHash, "\(comment)")
        }
    }
}
