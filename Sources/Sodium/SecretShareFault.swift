/// Why shares do not give their secret. No case carries a share.
package enum SecretShareFault: Error, Hashable, Sendable {
    /// The bytes are no share: wrong length, format or numbers.
    case malformed
    /// The checksum does not fit: a character was misread or a card is damaged.
    case mistyped
    /// The shares belong to different secrets.
    case mixed
    /// The same share was given twice.
    case repeated(index: Int)
    /// More shares are needed.
    case tooFew(has: Int, needs: Int)
    /// Every share is whole, but together they do not give the secret that they name: one of them was forged.
    case wrong
    /// A secret is split for 2 to 16 people, of whom at least two are needed.
    case badNumbers
    /// The source of randomness gave too few bytes.
    case noRandomness
}
