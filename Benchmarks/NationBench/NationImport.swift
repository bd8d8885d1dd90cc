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

    /// Writes the file, imports it and tells the rate.
    func run(into store: any Store, engine: String) async throws {
        let total = plan.stations.reduce(0) { $0 + plan.voters(at: $1) }
        try FreeSpace.check(scratch, needs: total * Self.bytesPerVoter)
        let file = "\(scratch)/voters.csv"
        let clock = ContinuousClock()
        let written = try clock.measure { try writeFile(file) }
        print("file          \(total) rows written in \(rounded(written / .seconds(1))) s")
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
                "nation-import-\(engine)", value: Double(total) / seconds, unit: "rows/s",
                baseline: Double(NationPlan.voters) / 240, moreIsBetter: true))
    }

    private func writeFile(_ path: String) throws {
        guard let file = fopen(path, "w") else { throw NationFault.file(path) }
        defer { fclose(file) }
        fputs("pin,surname,given_name,patronymic,address,station\r\n", file)
        for station in plan.stations {
            let id = NationElection.station(station)
            for voter in NationPeople(station: station, voters: plan.voters(at: station), photoBytes: 0) {
                let address = "Бишкек ш., Чүй пр. \(voter.listNumber % 300), \(voter.listNumber % 90)-батир"
                let row =
                    "\(voter.pin.digits),\(voter.surname),\(voter.givenName),\(voter.patronymic),\"\(address)\",\(id)\r\n"
                guard fputs(row, file) >= 0 else { throw NationFault.file(path) }
            }
        }
    }
}
