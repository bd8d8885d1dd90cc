/// What stands for a voter in the record: 16 bytes.
struct Pseudonym: Hashable, Comparable, Sendable {
    private let high: UInt64
    private let low: UInt64

    /// - Parameter bytes: 16 of them.
    init(_ bytes: some Collection<UInt8>) {
        high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// In the order of the bytes.
    static func < (left: Pseudonym, right: Pseudonym) -> Bool { (left.high, left.low) < (right.high, right.low) }

    /// 32 hex digits, to name it.
    var hex: String {
        Hex.text(of: [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } })
    }
}
