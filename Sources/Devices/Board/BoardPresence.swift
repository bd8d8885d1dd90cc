package import DeviceWire

/// Whether there is a session with the control board.
package enum BoardPresence: Sendable, Equatable {
    /// A line is being opened, or a hello was said and not answered yet.
    case connecting
    /// There is a session; what the board said of itself at its beginning, signed.
    case open(BoardCondition)
    /// Nothing is plugged in, or it does not answer.
    case absent(BoardLineFault?)
    /// The board was not given this terminal's key, or cannot talk with it.
    case refused(Refusal)
    /// Somebody answers who does not hold the paired board's key.
    case foreign
}
