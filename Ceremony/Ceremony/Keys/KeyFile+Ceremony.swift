package import Sodium
package import Trust

extension KeyFile {
    /// Bytes that a key file has at most.
    package static let largestFile = 16_384

    /// The key that signs, of a root or another holder of signing and opening keys.
    ///
    /// - Throws: ``TrustError``: `.wrongPassphrase`, or `.malformed` when the file keeps another kind of secret.
    package func signingKey(passphrase: SecretBytes) throws(TrustError) -> SigningKey {
        let seeds = try open(passphrase: passphrase)
        guard let keys = try? HolderKeys(seeds: seeds) else { throw .malformed(.keyFile) }
        return keys.signing
    }
}
