import BenchSupport
import ElectionModel
import Foundation
import Sodium
import Trust
import VoterSnapshot

/// The snapshots of the nation's stations: voters are made as they are written, every snapshot is checked as its station
/// would and deleted, and a run that was stopped goes on with the stations that are left.
struct NationSnapshots {
    let plan: NationPlan
    let scratch: String

    private static let workers = 2
    /// Every so many stations are opened whole, as on the morning; the others are verified by signature and hash.
    private static let openedEvery = 50

    /// Writes the snapshots and tells the rate.
    func run() async throws {
        let largest = plan.stations.map { plan.voters(at: $0) }.max() ?? 0
        // A snapshot lies twice on the disk at most, for each worker.
        try FreeSpace.check(scratch, needs: Self.workers * 2 * largest * (1200 + plan.photoBytes))
        let progress = try NationProgress(path: "\(scratch)/progress-\(plan.photoBytes)-\(plan.part).txt")
        let left = plan.stations.filter { !progress.done.contains($0) }
        if left.count < plan.stations.count {
            print("going on      \(plan.stations.count - left.count) stations were done before")
        }
        let registrar = try NationRegistrar(stations: plan.stations)
        let queue = NationQueue(left)
        let clock = ContinuousClock()
        let start = clock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<Self.workers {
                group.addTask {
                    while let (station, place) = queue.next() {
                        queue.add(
                            bytes: try await one(station, registrar, opening: place.isMultiple(of: Self.openedEvery)))
                        try progress.add(station)
                    }
                }
            }
            try await group.waitForAll()
        }
        let seconds = (clock.now - start) / .seconds(1)
        let voters = left.reduce(0) { $0 + plan.voters(at: $1) }
        try progress.finish()
        print("stations      \(left.count) with \(voters) voters, \(queue.bytes / 1_048_576) MiB sealed")
        print("time          \(rounded(seconds)) s, memory \(PeakMemory.mebibytes) MiB")
        // Asked: the nation in ten minutes without photos, a tenth of it in two with them.
        let asked = plan.photoBytes == 0 ? Double(NationPlan.voters) / 600 : Double(NationPlan.voters) / 10 / 120
        print(
            BenchLine(
                "\(plan.name)-snapshots\(plan.photoBytes == 0 ? "" : "-photos")", value: Double(voters) / seconds,
                unit: "voters/s", baseline: asked, moreIsBetter: true))
    }

    private func one(_ number: Int, _ registrar: NationRegistrar, opening: Bool) async throws -> Int {
        let station = NationElection.station(number)
        let folder = "\(scratch)/\(station)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let people = NationPeople(station: number, voters: plan.voters(at: number), photoBytes: plan.photoBytes)
        let manifest = try await registrar.writer.write(voters: people, order: registrar.order(station), to: folder)
        let verified = try SnapshotReader.verify(
            folder: folder, expectation: registrar.expectation(station), now: NationElection.day.start)
        if opening {
            let opened = try await verified.open(with: registrar.device.opening)
            guard opened.count == plan.voters(at: number) else { throw NationFault.unexpected("\(station)") }
        }
        return manifest.payload.size
    }
}
