/// Why a file cannot be read as YAML at all.
package enum SyntaxTrouble: Hashable, Sendable {
    /// A tab stands where spaces must stand.
    case tab
    /// A colon with a space after it stands inside a text.
    case colonInText
    /// A text begins with a character that means something else, such as `@` or `%`.
    case badStart(String)
    /// A line is not indented like its neighbours.
    case indentation
    /// Quotation marks are not closed, or something follows them.
    case quotes
    /// A bracket or brace is not closed, or a comma is missing.
    case brackets
    /// A field has no colon.
    case colonMissing
    /// An unknown escape after a backslash.
    case escape
    /// Anything else, in the words of the YAML reader.
    case other(String)
}
