/// Why libsodium refused. No case carries data: the inputs may be secret.
package enum SodiumError: Error, Equatable, Sendable {
    /// A key, signature, nonce or text has the wrong number of bytes.
    case length
    /// The ciphertext was not made with this key, or was changed.
    case forged
    /// The stream ended before its last chunk, or goes on after it.
    case truncated
    /// Memory for the password hash could not be had.
    case memory
    /// Not hexadecimal, or not base64 in its one canonical spelling.
    case encoding
}
