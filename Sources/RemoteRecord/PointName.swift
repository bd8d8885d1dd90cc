import Sodium

/// Half of a point's encoding: enough to see that a component of a ciphertext was never used before, in a third of the room.
struct PointName: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    init(_ point: Point) {
        func word(_ start: Int) -> UInt64 { point.bytes[start..<(start + 8)].reduce(0) { $0 << 8 | UInt64($1) } }
        high = word(0)
        low = word(8)
    }
}
