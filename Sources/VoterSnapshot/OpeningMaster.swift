package import ElectionModel
package import Sodium

/// The one secret from which the opening codes of all stations derive, so that nothing else need be kept.
///
/// Whoever has it can release every code; it is kept like a private key until the morning.
package struct OpeningMaster: Sendable {
    /// 32 bytes, for the key file that keeps them.
    package let secret: SecretBytes

    /// A fresh one.
    package init(random: some RandomSource) {
        var bytes = random.bytes(Self.size)
        secret = SecretBytes(taking: &bytes)
    }

    /// Takes the 32 bytes.
    ///
    /// - Throws: `SodiumError.length`.
    package init(secret: SecretBytes) throws(SodiumError) {
        guard secret.count == Self.size else { throw .length }
        self.secret = secret
    }

    /// The code of one edition of a station's snapshot.
    package func code(
        election: ElectionId, kind: ElectionKind, station: StationId, number: Int
    ) -> OpeningCode {
        let text = "dobush opening derivation v1\n\(election)\n\(kind.rawValue)\n\(station)\n\(number)\n"
        var hash = StreamKeys.derive(text, under: secret).exposed
        defer { hash.wipe() }
        return OpeningCode(secret: SecretBytes(Array(hash.prefix(OpeningCode.size))))
    }

    /// A name for the secret that tells nothing of it, 32 hex digits: a code from another master is noticed before it is
    /// released.
    package var fingerprint: String {
        Hex.encode(StreamKeys.derive("dobush opening id v1\n", under: secret).exposed.prefix(16))
    }

    private static let size = 32
}
