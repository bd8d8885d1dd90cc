package import ElectionModel
package import Sodium
package import Trust

/// The commission's signed word on the morning: the code that opens one station's snapshot
/// (`Docs/formats/voter-snapshot.md`).
package struct OpeningRelease: Sendable {
    package let election: ElectionId
    package let kind: ElectionKind
    package let station: StationId
    /// The snapshot's number at the station.
    package let number: Int
    /// The hash of the snapshot's manifest, 64 hex digits.
    package let manifest: String
    package let code: OpeningCode
    /// When it was released.
    package let created: Timestamp
    /// The certificate of the key that signed.
    package let commission: RoleCertificate
    private var signature: [UInt8] = []

    /// Bytes that such a file has at most.
    package static let largestFile = 65_536
    private static let format = "dobush opening code v1"

    /// Releases the code of a snapshot.
    ///
    /// - Parameters:
    ///   - manifest: what the snapshot is.
    ///   - code: its opening code.
    ///   - created: when.
    ///   - certificate: that of the commission's key.
    ///   - key: the commission's.
    package init(
        of manifest: SnapshotManifest, code: OpeningCode, created: Timestamp, certificate: RoleCertificate,
        key: SigningKey
    ) {
        election = manifest.election
        kind = manifest.kind
        station = manifest.station
        number = manifest.number
        self.manifest = manifest.fileHash
        self.code = code
        self.created = created
        commission = certificate
        signature = key.sign(content.encoded(), as: .openingCode)
    }

    /// Whether it is for this very snapshot.
    package func opens(_ manifest: SnapshotManifest) -> Bool {
        election == manifest.election && kind == manifest.kind && station == manifest.station
            && number == manifest.number && self.manifest == manifest.fileHash
    }

    /// Whether a commission's key that stands well signed it.
    ///
    /// - Parameters:
    ///   - roots: the election's, from the station's own installation.
    ///   - revocations: all that are known, each checked before.
    package func verdict(under roots: RootPolicy, revocations: [Revocation]) -> SignatureVerdict {
        CertificateBook(roots: roots, election: election, kind: kind, revocations: revocations).verdict(
            on: signature, content: content.encoded(), as: .openingCode, by: commission, in: .commission, at: created)
    }

    private var content: CanonicalValue {
        [
            "v": 1, "format": .string(Self.format), "election": election.canonical, "kind": .string(kind.rawValue),
            "station": station.canonical, "number": .int(number), "manifest": .string(manifest),
            "code": .string(code.text), "created": created.canonical, "commission": commission.canonical,
        ]
    }
}

extension OpeningRelease: CanonicalCodable {
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
        number = try canonical.int("number", in: 1...SnapshotLimits.number)
        manifest = try canonical.digest("manifest")
        // Only the spelling that is printed: what was signed is what is read.
        guard let code = try? OpeningCode(typed: try canonical.string("code")),
            canonical["code"] == .string(code.text)
        else { throw .member("code", expected: "an opening code") }
        self.code = code
        created = try canonical.value("created")
        commission = try canonical.value("commission")
        signature = try canonical.signature()
        guard self.canonical == canonical else { throw .member("release", expected: "without unknown members") }
    }
}

extension OpeningRelease: CustomStringConvertible, CustomReflectable {
    /// Whose code it is; no character of it.
    package var description: String { "the opening code of list \(number) of station \(station)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
