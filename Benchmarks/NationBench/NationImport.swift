import BenchSupport
import ElectionModel
import Foundation
import Persistence
import Sodium
import Trust
import VoterRegister
import VoterSnapshot

/// The import of the nation's voters: all checks, sealing and blind indexes, in batches that are durable.
struct NationImport {
    let plan: NationPlan
    let scratch: String

    /// Bytes of CSV and database that a voter takes at most, to look for room before anything is written.
    private static let bytesPerVoter = 1500

    private var file: String { "\(scratch)/voters.csv" }
    private var total: Int { plan.stations.reduce(0) { $0 + plan.voters(at: $1) } }

    /// Writes the voter file.
    func writeFile() throws {
        try FreeSpace.check(scratch, needs: total * Self.bytesPerVoter)
        let written = try ContinuousClock().measure { try write() }
        print("file          \(total) rows written in \(rounded(written / .seconds(1))) s")
    }

    func removeFile() { try? FileManager.default.removeItem(atPath: file) }

    /// Imports the file into an empty database and tells the rate.
    func run(into store: any Store, engine: String) async throws {
        let clock = ContinuousClock()
        let register = try await ElectoralRegister(
            store: store, definition: NationElection.definition(stations: plan.stations),
            keys: RegisterKeys(masterKey: SecretBytes(RandomBytes.make(32))), clock: SystemClock(),
            random: SystemRandom())
        let start = clock.now
        let report = try await register.importVoters(from: file)
        let seconds = (clock.now - start) / .seconds(1)
        guard report.counts.added == total, report.counts.addUp else { throw NationFault.lostRows(report.counts.added) }
        print("import        \(rounded(seconds)) s on \(engine), memory \(PeakMemory.mebibytes) MiB")
        // The nation in four minutes is what is asked; the baseline is that rate.
        print(
            BenchLine(
                "\(plan.name)-import-\(engine)", value: Double(total) / seconds, unit: "rows/s",
                baseline: Double(NationPlan.voters) / 240, moreIsBetter: true))
    }

    private func write() throws {
        guard let file = fopen(self.file, "w") else { throw NationFault.file(self.file) }
        defer { fclose(file) }
        fputs("pin,surname,given_name,patronymic,address,station\r\n", file)
        for station in plan.stations {
            let id = NationElection.station(station)
            for voter in NationPeople(station: station, voters: plan.voters(at: station), photoBytes: 0) {
                let address = "Бишкек ш., Чүй пр. \(voter.listNumber % 300), \(voter.listNumber % 90)-батир"
                let row =
                    "\(voter.pin.digits),\(voter.surname),\(voter.givenName),\(voter.patronymic),\"\(address)\",\(id)\r\n"
                guard fputs(row, file) >= 0 else { throw NationFault.file(self.file) }
            }
        }
    }
}
