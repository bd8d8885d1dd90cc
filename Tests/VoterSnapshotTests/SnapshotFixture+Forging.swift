import ElectionModel
import Files
import Ledger
import Persistence
import Sodium
import Testing
import Trust

@testable import VoterSnapshot

extension SnapshotFixture {
    /// Writes and signs a snapshot that the writer would not: for trying what the reader does with it.
    func forge(
        image: [UInt8], key: SigningKey? = nil, certificate: RoleCertificate? = nil,
        definition: ElectionDefinition? = nil, voters: Int = 1, templates: Int = 2,
        seal: (inout [UInt8], SecretBytes) throws -> [UInt8] = { try PayloadStream.seal(&$0, key: $1) }
    ) throws {
        var text = image
        let recipientKey = SecretBytes([UInt8](repeating: 5, count: 32))
        let sealed = try seal(&text, StreamKeys.stream(recipientKey, opening: nil))
        let definitionBytes = (try definition ?? Self.definition()).canonicalBytes
        let manifest = SnapshotManifest(
            election: Self.election, kind: .training, station: Self.station,
            edition: SnapshotEdition(number: 1, listVersion: try Self.listVersion()), voters: voters,
            templates: templates, validFrom: Self.validFrom, validUntil: Self.validUntil, created: Self.created,
            payload: FileDigest(of: sealed), definition: FileDigest(of: definitionBytes),
            registrar: certificate ?? self.certificate(), revocations: [],
            keys: SealedKeys(
                recipients: [
                    SnapshotRecipient(
                        kind: .device, sealKey: device.sealingKey, sealed: try device.sealingKey.seal(recipientKey))
                ], check: nil))
        let bytes = manifest.canonicalBytes
        try FolderDraft(folder(), suffix: "forged").commit([
            (SnapshotFile.manifest.rawValue, bytes),
            (SnapshotFile.signature.rawValue, manifest.signature(by: key ?? registrar)),
            (SnapshotFile.definition.rawValue, definitionBytes), (SnapshotFile.payload.rawValue, sealed),
            (SnapshotFile.proof.rawValue, try proof("snapshot.issue", manifest.ledgerBody).bytes),
        ])
    }

    /// The image of a sound payload with one voter and two templates, after some statements that spoil it.
    static func image(_ statements: [String] = []) async throws -> [UInt8] {
        let store = try MemoryStore()
        try await store.migrate(PayloadSchema.steps)
        let version = try listVersion()
        let voter = try voter(1)
        let (digits, photo) = (voter.pin.digits, voter.photo)
        try await store.write { transaction in
            try transaction.run(
                """
                INSERT INTO facts VALUES (\(1), \("dobush snapshot v1"), \(election.rawValue), \("training"),
                    \(station.rawValue), \(1), \(version.rawValue), \(1), \(2))
                """)
            try transaction.run(
                "INSERT INTO voter VALUES (\(1), \(digits), \("Ө"), \("А"), \(""), NULL, \(photo))")
            for place in [0, 1] {
                try transaction.run("INSERT INTO template VALUES (\(1), \(place), \(2), \([UInt8(9)]))")
            }
        }
        for statement in statements {
            _ = try await store.write { try $0.run(Query(stringLiteral: statement)) }
        }
        return try store.fileImage()
    }

    /// Why the forged snapshot is refused; `nil` when it opens.
    func refusal() async -> SnapshotRefusal? {
        do throws(SnapshotRefusal) {
            let snapshot = try await verify().open(with: device)
            for number in snapshot.listNumbers { _ = try await snapshot.voter(listNumber: number) }
            try await snapshot.forEachTemplate { _, _ in }
            return nil
        } catch { return error }
    }
}
