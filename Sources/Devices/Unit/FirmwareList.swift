package import DeviceWire
package import ElectionModel
package import Ledger
package import Sodium
package import Trust

/// The firmware that units may run in an election, signed by the commission (`Docs/formats/firmware-list.md`).
package struct FirmwareList: Equatable, Sendable {
    /// A firmware that was published.
    package struct Entry: Hashable, Sendable {
        package let version: UInt32
        /// BLAKE2b-512 of the application, 64 bytes.
        package let measurement: [UInt8]

        package init(version: UInt32, measurement: [UInt8]) {
            self.version = version
            self.measurement = measurement
        }

        /// That of a firmware's file.
        package init(_ image: FirmwareImage) {
            self.init(version: image.header.version, measurement: image.header.measurement)
        }
    }

    package let election: ElectionId
    package let kind: ElectionKind
    /// In ascending order of their versions.
    package let entries: [Entry]
    package let time: Timestamp
    /// The certificate of the key that signed.
    package let commission: RoleCertificate
    /// The ledger's evidence that it is published; `nil` until it is.
    package private(set) var proof: InclusionProof?
    private var signature: [UInt8] = []

    private static let format = "dobush firmware list v1"
    /// Firmware in one list.
    package static let longest = 64
    /// The largest file, in bytes.
    package static let largestFile = 1 << 20

    /// Signs a list.
    ///
    /// - Parameters:
    ///   - entries: 1 ... ``longest`` firmware, in any order; each version once.
    ///   - time: when.
    ///   - certificate: that of the commission's key.
    ///   - key: the commission's.
    /// - Returns: `nil` for entries that make no list.
    package init?(of entries: [Entry], time: Timestamp, certificate: RoleCertificate, key: SigningKey) {
        let entries = entries.sorted { $0.version < $1.version }
        guard Self.isSound(entries) else { return nil }
        election = certificate.election
        kind = certificate.kind
        self.entries = entries
        self.time = time
        commission = certificate
        signature = key.sign(content.encoded(), as: .firmwareList)
    }

    /// Whether a commission's key that stands well signed it.
    ///
    /// - Parameters:
    ///   - roots: the election's, from the station's own installation.
    ///   - revocations: all that are known, each checked before.
    package func verdict(under roots: RootPolicy, revocations: [Revocation]) -> SignatureVerdict {
        CertificateBook(roots: roots, election: election, kind: kind, revocations: revocations).verdict(
            on: signature, content: content.encoded(), as: .firmwareList, by: commission, in: .commission, at: time)
    }

    /// What the ledger's entry `firmware.list` says about the list.
    package var announcement: CanonicalValue { ["v": 1, "firmware": firmware] }

    /// The same list with the ledger's evidence.
    package func attaching(_ proof: InclusionProof) -> FirmwareList {
        var list = self
        list.proof = proof
        return list
    }

    /// Whether the ledger has published it, by the evidence that it carries.
    ///
    /// - Parameters:
    ///   - roots: the election's, from the station's own installation.
    ///   - revocations: all that are known, each checked before.
    package func isPublished(under roots: RootPolicy, revocations: [Revocation]) -> Bool {
        guard let proof, proof.fault(roots: roots, election: election, kind: kind) == nil else { return false }
        // Whatever time they name: who has the log's key can date an entry back.
        guard !revocations.contains(where: { $0.signKey == proof.log.signKey }) else { return false }
        return proof.isEntry(EntryType.firmwareList.rawValue, by: .commission) && proof.body == announcement
    }

    /// What the list says of the firmware that a board attested.
    package func standing(of attestation: Attestation) -> FirmwareStanding {
        let version = attestation.firmware.version
        return entries.contains(Entry(version: version, measurement: attestation.measurement))
            ? .published(version: version) : .unpublished(version: version)
    }

    /// Whether the list names a firmware that is to be sent to a unit.
    package func names(_ image: FirmwareImage) -> Bool {
        entries.contains(Entry(version: image.header.version, measurement: image.header.measurement))
    }

    private static func isSound(_ entries: [Entry]) -> Bool {
        (1...longest).contains(entries.count)
            && entries.allSatisfy { $0.measurement.count == Attestation.measurementSize }
            && zip(entries, entries.dropFirst()).allSatisfy { $0.version < $1.version }
    }

    private var firmware: CanonicalValue {
        .array(
            entries.map { ["version": .int(Int($0.version)), "measurement": .string(Hex.encode($0.measurement))] })
    }

    private var content: CanonicalValue {
        [
            "v": 1, "format": .string(Self.format), "election": election.canonical, "kind": .string(kind.rawValue),
            "firmware": firmware,
            "time": time.canonical, "commission": commission.canonical,
        ]
    }
}

extension FirmwareList: CanonicalCodable {
    package var canonical: CanonicalValue {
        guard case .object(var members) = content else { return .null }
        members["sig"] = .string(Base64.encode(signature))
        if let proof { members["proof"] = .string(Base64.encode(proof.bytes)) }
        return .object(members)
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1, try canonical.string("format") == Self.format else {
            throw .member("format", expected: "\"\(Self.format)\"")
        }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        var entries: [Entry] = []
        for value in try canonical.array("firmware") {
            guard let measurement = try? Hex.decode(try value.string("measurement"), count: Attestation.measurementSize)
            else { throw .member("measurement", expected: "128 hex digits") }
            entries.append(
                Entry(version: UInt32(try value.int("version", in: 0...Int(UInt32.max))), measurement: measurement))
        }
        guard Self.isSound(entries) else {
            throw .member("firmware", expected: "1 to \(Self.longest) firmware with ascending versions")
        }
        self.entries = entries
        time = try canonical.value("time")
        commission = try canonical.value("commission")
        signature = try canonical.signature()
        guard canonical["proof"] != nil else { return }
        guard let bytes = try? Base64.decode(try canonical.string("proof")),
            let proof = try? InclusionProof(bytes: bytes)
        else { throw .member("proof", expected: "a tlog-proof in base64") }
        self.proof = proof
    }
}
