import Wording

/// What does not fit in a published folder.
package enum ScrubFinding: Hashable, Sendable, Comparable {
    /// A file is not there, or cannot be read.
    case missing(String)
    /// A file has not the bytes that the entries give.
    case damaged(String)
    /// An entry does not name the hash of the one before it.
    case chain(seq: Int)
    /// The entries do not give the root of this checkpoint.
    case root(String)
}

extension ScrubFinding: Worded {}
