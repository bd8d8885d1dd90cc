import Console
import ElectionModel
import Files
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust
import Wording

@testable import CentralCommands

@Suite struct ElectionFoundingTests {
    private static let passphrase = Array("long enough".utf8)

    /// The sample election with today as its voting day, so that certificates are valid now.
    static func definitionOfToday(_ kind: ElectionKind = .training) throws -> ElectionDefinition {
        let day = CivilDate(daysSinceEpoch: SystemClock().now().milliseconds / 86_400_000)
        let sample = try SampleElection(kind: kind).definition
        return ElectionDefinition(
            election: sample.election, kind: sample.kind, title: sample.title,
            calendar: ElectionCalendar(preliminaryList: day, finalList: day, votingDay: day, results: day),
            districts: sample.districts, stations: sample.stations, contests: sample.contests, form: sample.form)
    }

    private func found(in path: String) async throws -> RootPolicy {
        try await ElectionFounding(definition: try Self.definitionOfToday(), roots: .own(count: 3, threshold: 2))
            .found(in: path, passphrase: SecretBytes(Self.passphrase))
    }

    @Test func `a founded election has keys that only their owner reads, and a ledger that begins with genesis`()
        async throws
    {
        let place = TemporaryFolder()
        let path = "\(place.path)/election"
        let roots = try await found(in: "\(path)/")

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
        let log = try folder.keys(of: "log", passphrase: SecretBytes(Self.passphrase))
        #expect(try folder.certificate(.log, "log").signKey == log.signing.verifyingKey)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["election"])
        // The ledger goes on where it was renamed to.
        let ledger = try await folder.ledger(passphrase: SecretBytes(Self.passphrase))
        #expect(await ledger.state.size == 1)
    }

    @Test func `a name that is taken stays as it is, and nothing is left beside it`() async throws {
        let place = TemporaryFolder()
        let path = "\(place.path)/election"
        for content in ["notes.txt", nil] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            if let content { try DurableFile.create("\(path)/\(content)", [1]) }
            let error = await #expect(throws: DurableFileError.self) { try await found(in: path) }
            #expect(error?.nature == .conflict)
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["election"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: path) == [content].compactMap { $0 })
            try FileManager.default.removeItem(atPath: path)
        }
    }

    @Test func `until the election is whole its folder is none to any command`() async throws {
        let place = TemporaryFolder()
        let path = "\(place.path)/election"
        // What a kill leaves behind at the worst moment: everything is there but the definition and the name.
        _ = try await found(in: path)
        let partial = "\(path).partial-00112233"
        try FileManager.default.moveItem(atPath: path, toPath: partial)
        try FileManager.default.removeItem(atPath: "\(partial)/definition.json")
        for verb in ["status", "phase"] {
            let rest = verb == "phase" ? ["lists"] : []
            #expect(await DobushCommand.run(["election", verb, "--folder", partial] + rest) == .notFound)
        }
    }
}
