package import BallotCrypto
package import ElectionModel
package import Ledger
package import Sodium
package import TestSupport
import Trust

/// A remote election in a ledger of its own: everybody's messages, good ones as a rule, and what a test wants otherwise.
///
/// One contest of four options in one district; the registrar, the identification authority, the ballot box and two members
/// of the commission have fixed keys.
package final class RemoteElection {
    package let sample: SampleElection
    package let random: SeededRandom
    package let writer: LedgerWriter
    /// The public folder of the ledger.
    package let ledger: String
    package let registrar: SigningKey
    package let authority: SigningKey
    package let box: SigningKey
    package let members: [SigningKey]

    /// Begins a ledger and takes it to the phase `keys`.
    ///
    /// - Parameters:
    ///   - folder: an empty folder.
    ///   - seed: of all random numbers.
    package init(folder: String, seed: UInt64) async throws {
        sample = try SampleElection()
        random = SeededRandom(seed: seed)
        registrar = try SampleElection.key(11)
        authority = try SampleElection.key(20)
        box = try SampleElection.key(21)
        members = [try SampleElection.key(10), try SampleElection.key(22)]
        ledger = "\(folder)/public"
        writer = try await LedgerWriter(
            path: folder, election: sample.definition.election, key: SampleElection.key(12), clock: FixedClock())
        guard case .object(var genesis) = try sample.genesis(), case .array(let certificates)? = genesis["certificates"]
        else { throw SodiumError.encoding }
        let more = [
            try sample.certificate(.identificationAuthority, "authority", key: authority.verifyingKey),
            try sample.certificate(.ballotBox, "box", key: box.verifyingKey),
            try sample.certificate(.commission, "member-2", key: members[1].verifyingKey),
        ]
        genesis["certificates"] = .array(certificates + more.map(\.canonical))
        _ = try await writer.append(
            [submission(.genesis, .object(genesis), by: members[0])], definition: sample.definition)
        try await enter(.lists)
        try await list()
        try await enter(.candidates)
        try await enter(.keys)
    }

    /// Takes part in the sample election as others have called it: with its ledger, and the keys of its holders.
    ///
    /// - Parameters:
    ///   - writer: the election's ledger.
    ///   - registrar: the registrar's key.
    ///   - authority: the identification authority's key.
    ///   - box: the ballot box's key.
    ///   - members: keys of two members of the commission.
    ///   - seed: of all random numbers.
    package init(
        joining writer: LedgerWriter, registrar: SigningKey, authority: SigningKey, box: SigningKey,
        members: [SigningKey], seed: UInt64
    ) throws {
        sample = try SampleElection()
        random = SeededRandom(seed: seed)
        self.registrar = registrar
        self.authority = authority
        self.box = box
        self.members = members
        self.writer = writer
        ledger = writer.folder.path
    }

    private func list() async throws {
        let zeros = String(repeating: "0", count: 64)
        let commitment = Hex.encode(SHA256.hash([1]))
        let version = Hex.encode(SHA256.hash(try Hex.decode(zeros) + Hex.decode(commitment)))
        let stations = sample.definition.stations.map(\.id).sorted()
        try await publish(
            .listCommitment,
            body: [
                "v": 1, "commitment": .string(commitment), "number": 1, "previous": .string(zeros), "stage": "final",
                "stations": .array(stations.map { ["station": $0.canonical, "voters": 50] }),
                "version": .string(version), "voters": .int(50 * stations.count),
            ])
        snapshots = stations.map {
            [
                "v": 1, "listVersion": .string(version), "manifest": .string(commitment), "number": 1,
                "station": $0.canonical, "voters": 50,
            ]
        }
    }

    private var snapshots: [CanonicalValue] = []

    /// A signed statement of whoever submits such.
    package func submission(_ type: EntryType, _ body: CanonicalValue, by key: SigningKey? = nil) -> Submission {
        let submitter: SigningKey =
            switch type.role {
            case .registrar: registrar
            case .ballotBox: box
            default: members[0]
            }
        return Submission(election: sample.definition.election, type: type, body: body, key: key ?? submitter)
    }

    /// Submits a body.
    package func publish(_ type: EntryType, body: CanonicalValue) async throws {
        _ = try await writer.append([submission(type, body)])
    }

    /// Submits many messages at once, each an entry of its own.
    package func publish(_ type: EntryType, each messages: [[UInt8]]) async throws {
        for start in stride(from: 0, to: messages.count, by: 1000) {
            let part = messages[start..<min(start + 1000, messages.count)]
            _ = try await writer.append(
                part.map { submission(type, ["v": 1, "message": .string(Base64.encode($0))]) })
        }
    }

    /// Submits a message.
    package func publish(_ type: EntryType, _ message: [UInt8]) async throws {
        try await publish(type, body: ["v": 1, "message": .string(Base64.encode(message))])
    }

    /// Submits a batch.
    package func publish(_ type: EntryType, batch messages: [[UInt8]]) async throws {
        try await publish(type, body: ["v": 1, "messages": .array(messages.map { .string(Base64.encode($0)) })])
    }

    /// Goes to the next phase.
    package func enter(_ phase: ElectionPhase) async throws {
        if phase == .open { for body in snapshots { try await publish(.snapshotIssue, body: body) } }
        let now = await writer.state.phase
        try await publish(
            .phase, body: ["v": 1, "from": .string(now.rawValue), "to": .string(phase.rawValue)])
    }

    /// The roots certify a trustee's key.
    package func certify(trustee number: Int, _ key: VerifyingKey) async throws {
        let certificate = try sample.certificate(.trustee, "trustee-\(number)", key: key)
        try await publish(.keyAdd, body: ["v": 1, "certificate": certificate.canonical])
    }

    /// Puts as many voters on the roll of the one district.
    package func roll(_ count: Int, base: BaseHash) async throws -> [RemoteVoter] {
        let voters = try (0..<count).map { _ in
            RemoteVoter(pseudonym: random.bytes(16), key: try SigningKey(seed: SecretBytes(random.bytes(32))))
        }.sorted { $0.pseudonym.lexicographicallyPrecedes($1.pseudonym) }
        let rows = try voters.map { voter in
            try RollRow(
                pseudonym: voter.pseudonym, district: Array("d1".utf8),
                commitment: RollRow.commitment(
                    to: SecretBytes([1]), pseudonym: voter.pseudonym, salt: SecretBytes(random.bytes(32))),
                base: base)
        }
        // Two batches, as a real roll has many.
        let first = (count + 1) / 2
        try await publish(.roll, batch: rows.prefix(first).map(\.bytes))
        if count > first { try await publish(.roll, batch: rows.dropFirst(first).map(\.bytes)) }
        return voters
    }
}
