package import ElectionModel
import Sodium

/// Marks things for logs under a secret that lives as long as the run.
///
/// A PIN is one of about a thousand million: an unkeyed hash of it is found by trying all. So the hash is keyed
/// (BLAKE2b, RFC 7693, section 2.5) with 32 random bytes that are never stored, and cut to 32 bits.
package struct Correlator: Sendable {
    private let key: SecretBytes

    /// Begins a run.
    package init(random: some RandomSource) {
        var bytes = random.bytes(32)
        key = SecretBytes(taking: &bytes)
    }

    /// The mark of some bytes in this run.
    package func mark(_ bytes: [UInt8]) -> Correlated {
        // The length is within BLAKE2b's range; without a hash there is nothing to correlate, and nothing to show.
        Correlated(tag: (try? BLAKE2b.hash(bytes, count: 16, key: key)).map { Hex.encode($0.prefix(4)) } ?? "none")
    }

    /// The mark of a text in this run.
    package func mark(_ text: String) -> Correlated { mark(Array(text.utf8)) }
}
