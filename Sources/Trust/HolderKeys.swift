package import ElectionModel
package import Sodium

/// A holder's two private keys: one to sign, one to open what is sealed to it.
package struct HolderKeys: Sendable {
    package let signing: SigningKey
    package let opening: OpeningKey
    private let seeds: SecretBytes

    /// Fresh keys.
    ///
    /// - Throws: never in practice; `SodiumError.length` if the source of randomness is broken.
    package init(random: some RandomSource) throws(SodiumError) {
        var bytes = random.bytes(64)
        try self.init(seeds: SecretBytes(taking: &bytes))
    }

    /// Keys from their 64 seed bytes: signing, then opening.
    ///
    /// - Throws: `SodiumError.length`.
    package init(seeds: SecretBytes) throws(SodiumError) {
        guard seeds.count == 64 else { throw .length }
        self.seeds = seeds
        let (first, second) = seeds.withBytes { (SecretBytes([UInt8]($0[..<32])), SecretBytes([UInt8]($0[32...]))) }
        signing = try SigningKey(seed: first)
        opening = try OpeningKey(seed: second)
    }

    /// The key file that keeps them.
    ///
    /// - Throws: ``TrustError``.
    package func file(
        holder: String, kind: ElectionKind, passphrase: SecretBytes, cost: PasswordHash.Cost = .daily,
        random: some RandomSource
    ) throws(TrustError) -> KeyFile {
        try KeyFile(holder: holder, kind: kind, secret: seeds, passphrase: passphrase, cost: cost, random: random)
    }
}
