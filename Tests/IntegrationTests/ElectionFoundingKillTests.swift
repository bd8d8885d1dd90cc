import ElectionModel
import Foundation
import TestSupport
import Testing

extension ElectionTests {
    @Suite struct ElectionFoundingKillTests {
        /// The sample election with today as its voting day.
        private func definition(in place: TemporaryFolder) throws -> String {
            let sample = try SampleElection().definition
            let day = ElectionFixture.today
            let definition = ElectionDefinition(
                election: sample.election, kind: sample.kind, title: sample.title,
                calendar: ElectionCalendar(preliminaryList: day, finalList: day, votingDay: day, results: day),
                districts: sample.districts, stations: sample.stations, contests: sample.contests, form: sample.form)
            let path = "\(place.path)/definition.json"
            try Data(definition.canonical.text.utf8).write(to: URL(fileURLWithPath: path))
            return path
        }

        @Test func `a founding that is killed leaves a whole election or none`() async throws {
            let place = TemporaryFolder()
            let definition = try definition(in: place)
            let phrase = "\(place.path)/passphrase"
            try #require(
                FileManager.default.createFile(
                    atPath: phrase, contents: Data("a passphrase for tests\n".utf8),
                    attributes: [.posixPermissions: 0o600]))
            func command(_ folder: String) -> [String] {
                [
                    "election", "new", "--definition", definition, "--folder", "\(place.path)/\(folder)",
                    "--passphrase-file", phrase,
                ]
            }
            let started = ContinuousClock().now
            try #require(try await ElectionProgram.run(ElectionProgram.dobush, command("whole")).code == 0)
            let whole = Int((ContinuousClock().now - started) / .milliseconds(1))

            var killed = 0
            for round in 1...6 {
                let work = try ElectionProgram(ElectionProgram.dobush, command("election-\(round)"))
                try await Task.sleep(for: .milliseconds(whole * round / 7))
                work.kill()
                if try await work.ending().code == -9 { killed += 1 }
            }
            #expect(killed > 0)
            let left = try FileManager.default.contentsOfDirectory(atPath: place.path).filter {
                $0.hasPrefix("election-")
            }
            #expect(left.contains { $0.contains(".partial-") })
            for folder in left {
                let status = try await ElectionProgram.run(
                    ElectionProgram.dobush, ["election", "status", "--folder", "\(place.path)/\(folder)", "--json"])
                #expect(status.code == (folder.contains(".partial-") ? 3 : 0), "\(folder): \(status.complaints)")
            }
            // The same command again does what the killed one did not.
            let again = try await ElectionProgram.run(ElectionProgram.dobush, command("election-1"))
            #expect(again.code == (left.contains("election-1") ? 5 : 0), "\(again.complaints)")
        }
    }
}
