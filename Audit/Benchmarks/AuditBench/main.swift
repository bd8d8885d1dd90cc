// What the verifier takes its time for, each beside a plain baseline in the same run.
//   AuditBench ballots
//   AuditBench ledger [ENTRIES]
import FoundationEssentials
import Glibc

let vectors = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "vectors").path
let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "ballots": try BallotBench(vectors: vectors).run()
case "ledger":
    try LedgerBench(count: arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000, vectors: vectors).run()
default:
    print("usage: AuditBench ballots | AuditBench ledger [ENTRIES]")
    exit(2)
}
