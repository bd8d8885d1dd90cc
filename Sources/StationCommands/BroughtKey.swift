import Sodium
import Trust

/// A spare key that was brought just now, and what the terminal will keep of it.
struct BroughtKey: Sendable {
    /// Where it was read, for complaints.
    let path: String
    let opening: OpeningKey
    /// The same key under the terminal's passphrase.
    let kept: KeyFile
}
