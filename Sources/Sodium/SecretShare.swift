/// One person's part of a secret key that needs several people (Shamir's secret sharing).
///
/// The secret is a scalar of the ristretto255 group (RFC 9496): a number below its prime order ℓ = 2²⁵² + 277…. Whoever
/// makes a key splits it with ``split(threshold:count:random:)``; as many people as the threshold says give it back by
/// ``combine(_:)``, and fewer learn nothing at all. What comes back is the X25519 key that derives from the scalar. All
/// arithmetic with secrets is libsodium's and takes constant time.
package struct SecretShare: Sendable {
    /// Which share it is, from 1: the place at which the polynomial was taken.
    package let index: Int
    /// How many different shares give the secret.
    package let threshold: Int
    /// 16 bytes that name the secret's public key, the same in all its shares.
    package let secretId: [UInt8]
    /// The polynomial's value at ``index``, a scalar of 32 bytes.
    let value: SecretBytes

    /// How many bytes a written share has: format, threshold and index (a byte each), id (16), value (32), checksum (4).
    package static let size = 3 + idSize + 32 + checkSize

    static let format: UInt8 = 1
    static let idSize = 16
    static let checkSize = 4
    static let most = 16
}
