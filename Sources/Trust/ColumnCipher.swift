package import Sodium

/// Encrypts sensitive columns of a database: a key for each purpose, bound to table, row and version.
///
/// Values are XChaCha20-Poly1305 with a fresh nonce; what must be looked up has a blind index beside it (BLAKE2b under
/// a key of its own), which tells equality and nothing else.
package struct ColumnCipher: Sendable {
    private let cipher: AuthenticatedCipher
    private let indexKey: SecretBytes

    /// Derives the keys of a purpose, such as `register` or `biometrics`, from a database's master key of 32 bytes.
    ///
    /// - Throws: `SodiumError.length`.
    package init(masterKey: SecretBytes, purpose: String) throws(SodiumError) {
        guard masterKey.count == 32 else { throw .length }
        func derived(_ use: String) throws(SodiumError) -> SecretBytes {
            var bytes = try BLAKE2b.hash(Array("dobush column v1 \(purpose) \(use)".utf8), count: 32, key: masterKey)
            return SecretBytes(taking: &bytes)
        }
        cipher = try AuthenticatedCipher(key: try derived("seal"))
        indexKey = try derived("index")
    }

    /// Encrypts a value of a row.
    package func seal(_ value: [UInt8], table: String, row: String, version: Int = 1) -> [UInt8] {
        cipher.seal(value, additionalData: Array("\(table)\n\(row)\n\(version)".utf8))
    }

    /// Decrypts a value of a row.
    ///
    /// - Throws: `SodiumError` when it was changed, or moved here from another row.
    package func open(_ sealed: [UInt8], table: String, row: String, version: Int = 1) throws(SodiumError) -> [UInt8] {
        try cipher.open(sealed, additionalData: Array("\(table)\n\(row)\n\(version)".utf8))
    }

    /// 16 bytes that are equal exactly when the values are.
    package func blindIndex(_ value: [UInt8]) -> [UInt8] { (try? BLAKE2b.hash(value, count: 16, key: indexKey)) ?? [] }
}
