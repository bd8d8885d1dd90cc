import Sodium

/// A hash of the record: a tag and fields, each with its length before it (RECORD-remote.md, section 2).
struct Transcript: ~Copyable {
    private var expansion: MessageExpansion

    init(_ tag: HashTag) {
        let name = "DOBUSH-V1-".utf8 + tag.name.bytes + "-ristretto255_XMD:SHA-512".utf8
        do {
            expansion = try MessageExpansion(tag: name)
        } catch {
            preconditionFailure("a tag is longer than RFC 9380 allows")
        }
    }

    mutating func append(_ field: [UInt8]) {
        expansion.update(UInt32(field.count).bigEndianBytes)
        expansion.update(field)
    }

    mutating func append(_ name: StaticString) { append(name.bytes) }

    mutating func append(_ number: UInt32) { append(number.bigEndianBytes) }

    mutating func append(_ digest: Digest) { append(digest.bytes) }

    mutating func append(_ point: Point) { append(point.bytes) }

    mutating func append(_ ciphertext: Ciphertext) {
        append(ciphertext.alpha)
        append(ciphertext.beta)
    }

    mutating func append(_ secret: SecretBytes) {
        expansion.update(UInt32(secret.count).bigEndianBytes)
        expansion.update(secret)
    }

    /// H: 32 bytes.
    consuming func digest() -> Digest { Digest(unchecked: output(32).exposed) }

    /// H as a key.
    consuming func key() -> SecretBytes { output(32) }

    /// HS: a number modulo the group's order.
    consuming func scalar() -> Scalar { secretScalar().revealed }

    /// HS of what holds a secret.
    consuming func secretScalar() -> SecretScalar {
        do {
            return try SecretScalar(reducing: output(64))
        } catch {
            preconditionFailure("64 bytes were asked for")
        }
    }

    private consuming func output(_ count: Int) -> SecretBytes {
        do {
            return try expansion.bytes(count)
        } catch {
            preconditionFailure("32 or 64 bytes are asked for")
        }
    }
}
