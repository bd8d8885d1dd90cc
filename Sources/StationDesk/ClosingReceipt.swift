package import ElectionModel
package import Ledger
package import Sodium
package import Trust

/// The centre's signed word that it has a station's closing package, after which the station erases its list
/// (`Docs/formats/closing-package.md`).
package struct ClosingReceipt: Hashable, Sendable {
    package let election: ElectionId
    package let kind: ElectionKind
    package let station: StationId
    /// SHA-256 of each protocol's file, 64 hex digits, in ascending order.
    package let protocols: [String]
    /// SHA-256 of `sealed/log.sealed` as it was received, 64 hex digits.
    package let sealedLog: String
    package let time: Timestamp
    /// The certificate of the key that signed.
    package let commission: RoleCertificate
    private var signature: [UInt8] = []

    private static let format = "dobush closing receipt v1"

    /// Signs for a package that is received and safe on the disk.
    ///
    /// - Parameters:
    ///   - submissions: the package's protocols, which are taken.
    ///   - sealedLog: the bytes of its sealed log.
    ///   - station: whose package it is.
    ///   - time: when.
    ///   - certificate: that of the commission's key.
    ///   - key: the commission's.
    package init(
        for submissions: [Submission], sealedLog: [UInt8], station: StationId, time: Timestamp,
        certificate: RoleCertificate, key: SigningKey
    ) {
        election = certificate.election
        kind = certificate.kind
        self.station = station
        protocols = Self.hashes(of: submissions)
        self.sealedLog = Hex.encode(SHA256.hash(sealedLog))
        self.time = time
        commission = certificate
        signature = key.sign(content.encoded(), as: .closingReceipt)
    }

    /// The receipt's own hash, 64 hex digits: what the act of erasing names.
    package var hash: String { Hex.encode(SHA256.hash(canonicalBytes)) }

    /// Whether it is for these very files.
    package func covers(_ submissions: [Submission], sealedLog: [UInt8]) -> Bool {
        protocols == Self.hashes(of: submissions) && self.sealedLog == Hex.encode(SHA256.hash(sealedLog))
    }

    /// Whether a commission's key that stands well signed it.
    ///
    /// - Parameters:
    ///   - roots: the election's, from the station's own installation.
    ///   - revocations: all that are known, each checked before.
    package func verdict(under roots: RootPolicy, revocations: [Revocation]) -> SignatureVerdict {
        CertificateBook(roots: roots, election: election, kind: kind, revocations: revocations).verdict(
            on: signature, content: content.encoded(), as: .closingReceipt, by: commission, in: .commission, at: time)
    }

    private var content: CanonicalValue {
        [
            "v": 1, "format": .string(Self.format), "election": election.canonical, "kind": .string(kind.rawValue),
            "station": station.canonical, "protocols": .array(protocols.map { .string($0) }),
            "sealedLog": .string(sealedLog), "time": time.canonical, "commission": commission.canonical,
        ]
    }

    private static func hashes(of submissions: [Submission]) -> [String] {
        submissions.map { Hex.encode(SHA256.hash($0.canonicalBytes)) }.sorted()
    }
}

extension ClosingReceipt: CanonicalCodable {
    package var canonical: CanonicalValue {
        guard case .object(var members) = content else { return .null }
        members["sig"] = .string(Base64.encode(signature))
        return .object(members)
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1, try canonical.string("format") == Self.format else {
            throw .member("format", expected: "\"\(Self.format)\"")
        }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        station = try canonical.value("station")
        var protocols: [String] = []
        for value in try canonical.array("protocols") {
            guard case .string(let text) = value, (try? Hex.decode(text, count: 32)) != nil else {
                throw .member("protocols", expected: "hashes of 64 hex digits")
            }
            protocols.append(text)
        }
        guard protocols == protocols.sorted() else { throw .member("protocols", expected: "ascending hashes") }
        self.protocols = protocols
        sealedLog = try canonical.digest("sealedLog")
        time = try canonical.value("time")
        commission = try canonical.value("commission")
        signature = try canonical.signature()
    }
}
