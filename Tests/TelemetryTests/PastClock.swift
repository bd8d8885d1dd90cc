import ElectionModel

/// A clock a millisecond before 1970.
struct PastClock: WallClock {
    func now() -> Timestamp { Timestamp(milliseconds: -1) }
}
