package import Sodium
import Trust

/// The keys under which the register's columns are sealed: one for personal data, one for biometric data.
package struct RegisterKeys: Sendable {
    let personal: ColumnCipher
    let biometric: ColumnCipher

    /// Derives them from the database's master key of 32 bytes.
    ///
    /// - Throws: `SodiumError.length`.
    package init(masterKey: SecretBytes) throws(SodiumError) {
        personal = try ColumnCipher(masterKey: masterKey, purpose: "register")
        biometric = try ColumnCipher(masterKey: masterKey, purpose: "biometrics")
    }
}
