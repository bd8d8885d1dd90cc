package import ElectionModel
import Sodium

/// The size and SHA-256 of a file that a manifest vouches for.
package struct FileDigest: Hashable, Sendable, CanonicalCodable {
    /// 64 lower-case hex digits.
    package let sha256: String
    /// Bytes.
    package let size: Int

    /// The digest of a file's bytes.
    package init(of bytes: [UInt8]) {
        sha256 = Hex.encode(SHA256.hash(bytes))
        size = bytes.count
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        sha256 = try canonical.string("sha256")
        size = try canonical.int("size")
        guard (try? Hex.decode(sha256, count: 32)) != nil else {
            throw .member("sha256", expected: "a hash of 64 hex digits")
        }
    }

    package var canonical: CanonicalValue { ["sha256": .string(sha256), "size": .int(size)] }
}
