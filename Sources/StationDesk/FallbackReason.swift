/// Why two members identified a voter by document and photo instead of a finger.
package enum FallbackReason: String, Sendable, CaseIterable {
    /// The fingers were read and did not match often enough.
    case noMatch = "no-match"
    /// The sensor gets no usable image of any finger: worn, wet, injured.
    case unreadable
    /// The voter has no finger that could be read, or none in the list.
    case noFinger = "no-finger"
    /// The reader does not work.
    case readerOut = "reader-out"
}
