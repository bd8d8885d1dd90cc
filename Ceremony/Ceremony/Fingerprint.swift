package import BallotCrypto
import Sodium
package import Trust

/// A hash of 32 bytes as people read it aloud and compare it on paper: hex digits in groups of four.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    /// 64 lower-case hex digits.
    package let hex: String

    /// The hash of a file's bytes: what `sha256sum` prints for it.
    package init(of bytes: [UInt8]) { hex = Hex.encode(SHA256.hash(bytes)) }

    /// The roots' fingerprint (`Audit/RECORD.md`, section 2).
    package init(_ roots: RootPolicy) { hex = roots.fingerprint }

    /// A hash of the record of remote voting.
    package init(_ digest: Digest) { hex = Hex.encode(digest.bytes) }

    /// The root of a ledger's tree: 32 bytes.
    package init(root: [UInt8]) { hex = Hex.encode(root) }

    /// 64 hex digits that were computed already.
    init(hex: String) { self.hex = hex }

    /// Sixteen groups of four digits.
    package var groups: [String] {
        var groups: [String] = []
        var rest = Substring(hex)
        while !rest.isEmpty {
            groups.append(String(rest.prefix(4)))
            rest = rest.dropFirst(4)
        }
        return groups
    }

    /// Four lines of four groups.
    package var lines: [String] {
        stride(from: 0, to: groups.count, by: 4).map { groups[$0..<min($0 + 4, groups.count)].joined(separator: " ") }
    }

    package var description: String { hex }
}
