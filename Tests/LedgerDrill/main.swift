// A log that is meant to be killed: appends corrections one after the other and says each number once it is acknowledged.
//
//   LedgerDrill FOLDER COUNT
//
// It goes on where the ledger in the folder ends, and ends after COUNT entries, or when it is killed. Exit status 0 when all
// were acknowledged, 1 when the ledger said no.
import ElectionModel
import Glibc
import Ledger
import LedgerSupport
import TestSupport

guard CommandLine.arguments.count == 3, let count = Int(CommandLine.arguments[2]) else { exit(2) }
do {
    let election = try BusyElection(stations: 4)
    let writer = try await LedgerWriter(
        path: CommandLine.arguments[1], election: election.definition.election, key: election.logKey,
        clock: FixedClock())
    let beginning = try election.beginning()
    for done in 0..<count {
        let size = await writer.state.size
        let next = size - beginning.count
        let submission =
            next < 0 ? beginning[size] : election.correction(next / 4 + 1, of: election.stations[next % 4])
        let receipts = try await writer.append([submission], definition: size == 0 ? election.definition : nil)
        guard receipts.map(\.seq) == [size] else { exit(1) }
        let line = "\(size) \(receipts[0].leafHash)\n"
        _ = line.withCString { write(STDOUT_FILENO, $0, strlen($0)) }
        if done == count - 1 { exit(0) }
    }
} catch {
    let line = "\(error)\n"
    _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    exit(1)
}
