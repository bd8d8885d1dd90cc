package import ElectionModel
package import Sodium
package import Trust

/// A root holder's new key: the file that stays with the holder, and the public half that goes to the others.
package struct RootKeyPair: Sendable {
    package let file: KeyFile
    package let publicKey: RootPublicKey

    /// Makes a key.
    ///
    /// - Parameters:
    ///   - holder: who holds it.
    ///   - kind: of which elections.
    ///   - passphrase: protects the key file.
    ///   - cost: what a guess at the passphrase costs; see `atCeremony(of:)`.
    ///   - random: makes the key and the salt.
    /// - Throws: `TrustError.memory`.
    package init(
        holder: RootHolder, kind: ElectionKind, passphrase: SecretBytes, cost: PasswordHash.Cost,
        random: some RandomSource
    ) throws(TrustError) {
        guard let keys = try? HolderKeys(random: random) else { throw .malformed(.keyFile) }
        file = try keys.file(
            holder: holder.rawValue, kind: kind, passphrase: passphrase, cost: cost, random: random)
        publicKey = RootPublicKey(holder: holder, kind: kind, key: keys.signing.verifyingKey)
    }
}
