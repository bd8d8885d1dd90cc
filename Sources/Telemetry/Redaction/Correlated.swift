/// A mark that tells whether two lines of one run are about the same thing, and nothing else about it.
///
/// Made by a ``Correlator``; another run gives another mark. Not for voters at a station's desk: there even the order
/// of visits is nobody's business.
package struct Correlated: Hashable, Sendable, CustomStringConvertible {
    /// `~` and eight hexadecimal digits.
    package let description: String

    init(tag: String) { description = "~\(tag)" }
}
