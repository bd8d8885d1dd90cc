import CSodium

/// Argon2id (RFC 9106): a key from a passphrase.
package enum PasswordHash {
    /// How much work a guess costs.
    package struct Cost: Hashable, Sendable {
        /// Passes over the memory.
        package let passes: Int
        /// Memory in KiB.
        package let kibibytes: Int

        /// Within 1...16 passes and 8 MiB...1 GiB, so that a hostile file can neither weaken nor choke its reader.
        ///
        /// - Returns: `nil` outside these limits.
        package init?(passes: Int, kibibytes: Int) {
            guard (1...16).contains(passes), (8 * 1024...1024 * 1024).contains(kibibytes) else { return nil }
            self.passes = passes
            self.kibibytes = kibibytes
        }

        private init(_ passes: Int, _ kibibytes: Int) {
            self.passes = passes
            self.kibibytes = kibibytes
        }

        /// For keys in daily use on a station: 3 passes over 64 MiB (RFC 9106's second recommendation).
        package static let daily = Cost(3, 64 * 1024)

        /// For keys of a ceremony, opened a few times in years: 4 passes over 512 MiB, two or three seconds on a small
        /// laptop. RFC 9106's first recommendation (2 GiB) does not fit a laptop of 4 GB that runs from memory.
        package static let ceremony = Cost(4, 512 * 1024)
    }

    /// 32 key bytes from a passphrase and a 16-byte salt.
    ///
    /// - Throws: `SodiumError.length` for another length of salt, `.memory` when the memory cannot be had.
    package static func key(passphrase: SecretBytes, salt: [UInt8], cost: Cost) throws(SodiumError) -> SecretBytes {
        guard salt.count == Int(crypto_pwhash_saltbytes()) else { throw .length }
        SodiumLibrary.ready()
        var status: Int32 = -1
        let key = SecretBytes(count: 32) { key in
            status = passphrase.withPointer { phrase in
                crypto_pwhash(
                    key, 32, UnsafeRawPointer(phrase).assumingMemoryBound(to: CChar.self), UInt64(passphrase.count),
                    salt, UInt64(cost.passes), cost.kibibytes * 1024, crypto_pwhash_alg_argon2id13())
            }
        }
        guard status == 0 else { throw .memory }
        return key
    }
}
