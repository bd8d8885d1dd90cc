// Snapshots and imports of the size of the nation, from synthetic voters that are made on the way.
//
//   NationBench                        every twentieth station, with and without photos; import
//   NationBench snapshots              2,492 stations, 4.3 million voters, two templates each, no photos
//   NationBench photos                 every tenth station, with photos of 8 KB
//   NationBench import                 4.3 million rows into a SQLite file and, where there is a server, into PostgreSQL
//
// DOBUSH_SCRATCH names the folder to work in; snapshots that were stopped go on there. DOBUSH_POSTGRES names an empty
// database, as `scripts/postgres run -c fsync=on -c full_page_writes=on -- .build/release/NationBench import` gives it.
import Foundation
import Persistence
import PostgresStore
import Trust

let scratch =
    ProcessInfo.processInfo.environment["DOBUSH_SCRATCH"]
    ?? FileManager.default.temporaryDirectory.path + "/dobush-nation"
try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)

func snapshots(part: Int, photoBytes: Int) async throws {
    try await NationSnapshots(plan: NationPlan(part: part, photoBytes: photoBytes), scratch: scratch).run()
}

func importing(part: Int) async throws {
    let work = NationImport(plan: NationPlan(part: part, photoBytes: 0), scratch: scratch)
    try work.writeFile()
    defer { work.removeFile() }
    let files = ["", "-wal", "-shm"].map { "\(scratch)/register.db\($0)" }
    for file in files { try? FileManager.default.removeItem(atPath: file) }
    let store = try SQLiteStore(path: files[0])
    try await work.run(into: store, engine: "sqlite")
    try store.close()
    for file in files { try? FileManager.default.removeItem(atPath: file) }
    guard let address = ProcessInfo.processInfo.environment["DOBUSH_POSTGRES"] else {
        return print("import        not into PostgreSQL: DOBUSH_POSTGRES names no database")
    }
    try await work.run(into: try await openStore(StoreLocation(address), random: SystemRandom()), engine: "postgres")
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
