import ElectionModel
import Ledger
import Sodium
import Trust

/// The first statement of an election's ledger: its definition, its roots, the keys of the commission.
struct GenesisStatement {
    let definition: ElectionDefinition
    let roots: RootPolicy
    let certificates: [RoleCertificate]
    /// How many of the witnesses among them must cosign what is final.
    let quorum: Int

    /// The body (`Audit/RECORD.md`, section 5).
    var body: CanonicalValue {
        let bytes = definition.canonicalBytes
        return [
            "v": 1, "kind": .string(definition.kind.rawValue),
            "origin": .string(Checkpoint.origin(of: definition.election)),
            "definition": ["sha256": .string(Hex.encode(SHA256.hash(bytes))), "size": .int(bytes.count)],
            "roots": roots.canonical, "certificates": .array(certificates.map(\.canonical)),
            "units": .array(definition.stations.map(\.id).sorted().map(\.canonical)),
            "witnesses": ["quorum": .int(quorum)], "predecessor": .null,
        ]
    }

    /// Begins the ledger with it.
    func append(to ledger: LedgerWriter, key: SigningKey) async throws {
        let submission = Submission(election: definition.election, type: .genesis, body: body, key: key)
        _ = try await ledger.append([submission], definition: definition)
    }
}
