/// How far a print job came.
package enum JobStage: UInt8, Hashable, Sendable, CaseIterable {
    /// The board knows no job of this number, or forgot it.
    case unknown = 0
    /// Rows are still awaited.
    case open = 1
    /// All rows came; the printer works.
    case printing = 2
    /// On paper, whole.
    case printed = 3
    /// Ended before it was whole: the paper ran out.
    case paperOut = 4
    case coverOpen = 5
    case jammed = 6
    /// The power went in the middle; the board says so after its next start.
    case powerLost = 7
    /// The host gave it up, or its session ended.
    case discarded = 8
    case fault = 9

    /// Whether nothing will happen to the job any more.
    package var isFinal: Bool { self != .open && self != .printing }
}
