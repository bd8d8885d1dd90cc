/// What stands in the place of what must not be shown.
package enum Redaction {
    /// Three dots, whatever was there: not even its length is told.
    package static let mask = "•••"
}
