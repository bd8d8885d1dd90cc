package import DeviceWire

/// What a terminal knows of its control board now.
package struct ObservedBoard: Sendable, Equatable {
    /// Whether there is a session.
    package internal(set) var presence = BoardPresence.connecting
    /// What the board said last in this session; `nil` before it said anything.
    package internal(set) var status: BoardStatus?
    /// How many sessions there were: a board that was unplugged or started anew has a new one.
    package internal(set) var sessions = 0

    package init() {}
}
