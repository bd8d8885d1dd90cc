/// Why a sheet became waste in the printer.
package enum SpoilCause: String, Hashable, Sendable, CaseIterable {
    case paperOut = "paper-out"
    case jam
    case coverOpen = "cover-open"
    /// Power or connection was lost while the sheet was in the printer: nobody knows how much is on it.
    case interrupted
    /// People saw that it cannot be read.
    case misprint
}
