/// How a printer parts what it printed from the rest.
package enum PaperHandling: Sendable {
    /// From a roll, with a knife.
    case roll
    /// Sheet by sheet: a sheet is fed when its first row comes, and ejected at the end.
    case sheets
}
