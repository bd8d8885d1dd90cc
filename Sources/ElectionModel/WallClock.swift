/// Tells the time of day. Injected, so that tests and replays decide it.
package protocol WallClock: Sendable {
    /// The instant now.
    func now() -> Timestamp
}
