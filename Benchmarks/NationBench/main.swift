// Snapshots and imports of the size of the nation, from synthetic voters that are made on the way.
//
//   NationBench                        every twentieth station, with and without photos; import into SQLite
//   NationBench snapshots              2,492 stations, 4.3 million voters, two templates each, no photos
//   NationBench photos                 every tenth station, with photos of 8 KB
//   NationBench import                 4.3 million rows into a SQLite file
//
// DOBUSH_SCRATCH names the folder to work in; a run that was stopped goes on there.
import Foundation
import Persistence

let scratch =
    ProcessInfo.processInfo.environment["DOBUSH_SCRATCH"]
    ?? FileManager.default.temporaryDirectory.path + "/dobush-nation"
try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)

func snapshots(part: Int, photoBytes: Int) async throws {
    try await NationSnapshots(plan: NationPlan(part: part, photoBytes: photoBytes), scratch: scratch).run()
}

func importing(part: Int) async throws {
    let file = "\(scratch)/register.db"
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
    let store = try SQLiteStore(path: file)
    try await NationImport(plan: NationPlan(part: part, photoBytes: 0), scratch: scratch).run(
        into: store, engine: "sqlite")
    try store.close()
    for name in ["register.db", "register.db-wal", "register.db-shm", "voters.csv"] {
        try? FileManager.default.removeItem(atPath: "\(scratch)/\(name)")
    }
}

switch CommandLine.arguments.dropFirst().first {
case nil:
    try await snapshots(part: 20, photoBytes: 0)
    try await snapshots(part: 20, photoBytes: 8192)
    try await importing(part: 20)
case "snapshots": try await snapshots(part: 1, photoBytes: 0)
case "photos": try await snapshots(part: 10, photoBytes: 8192)
case "import": try await importing(part: 1)
default:
    print("say snapshots, photos or import, or nothing for a twentieth of each")
    exit(2)
}
