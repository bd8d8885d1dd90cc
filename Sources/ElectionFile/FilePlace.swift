/// A place in a file, as editors count: lines and characters from 1.
struct FilePlace: Hashable, Comparable, Sendable {
    /// The line, from 1.
    let line: Int
    /// The character of the line, from 1.
    let column: Int

    static let start = FilePlace(line: 1, column: 1)

    static func < (a: FilePlace, b: FilePlace) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
