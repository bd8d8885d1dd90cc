import ElectionModel
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

@testable import CentralCommands

@Suite struct ElectionFoundingTests {
    /// The sample election with today as its voting day, so that certificates are valid now.
    private static func definitionOfToday() throws -> ElectionDefinition {
        let day = CivilDate(daysSinceEpoch: SystemClock().now().milliseconds / 86_400_000)
        let sample = try SampleElection().definition
        return ElectionDefinition(
            election: sample.election, kind: sample.kind, title: sample.title,
            calendar: ElectionCalendar(preliminaryList: day, finalList: day, votingDay: day, results: day),
            districts: sample.districts, stations: sample.stations, contests: sample.contests, form: sample.form)
    }

    @Test func `a founded election has keys that only their owner reads, and a ledger that begins with genesis`()
        async throws
    {
        let place = TemporaryFolder()
        let path = "\(place.path)/election"
        let founding = ElectionFounding(definition: try Self.definitionOfToday(), rootCount: 3, threshold: 2)
        let roots = try await founding.found(in: path, passphrase: SecretBytes(Array("long enough".utf8)))

        let folder = try CommissionFolder(path: path)
        let entries = try folder.reader.entries()
        #expect(entries.map(\.entry.type) == [.genesis])
        #expect(try RootPolicy(canonical: entries[0].body.object("roots")).fingerprint == roots.fingerprint)
        #expect(try folder.reader.checkpoint().size == 1)
        #expect(roots.threshold == 2)

        let files = try FileManager.default.contentsOfDirectory(atPath: "\(path)/keys").sorted()
        #expect(
            files == [
                "commission.key", "log.key", "register.key", "registrar.key", "root-1.key", "root-2.key", "root-3.key",
            ])
        for file in files {
            let facts = try FileManager.default.attributesOfItem(atPath: "\(path)/keys/\(file)")
            #expect(facts[.posixPermissions] as? Int == 0o600, "\(file)")
        }
        #expect(throws: TrustError.wrongPassphrase) {
            try folder.keys(of: "log", passphrase: SecretBytes(Array("another".utf8)))
        }
        let log = try folder.keys(of: "log", passphrase: SecretBytes(Array("long enough".utf8)))
        #expect(try folder.certificate(.log, "log").signKey == log.signing.verifyingKey)
    }
}
