import ElectionModel

/// Wrong PINs in a row. Five lock the key for a quarter of an hour; then counting begins anew.
struct PINTries: Equatable {
    static let most = 5
    static let lockSeconds = 15 * 60

    private(set) var wrong = 0
    private(set) var last: Timestamp?

    init() {}

    /// Until when nobody is let in; `nil` when one may try now.
    func locked(at time: Timestamp) -> Timestamp? {
        guard wrong >= Self.most, let end = last?.adding(seconds: Self.lockSeconds), time < end else { return nil }
        return end
    }

    /// How many wrong PINs are left before the key is locked.
    var left: Int { max(0, Self.most - wrong) }

    /// Counts a try before it is made, so that no kill undoes it.
    mutating func count(at time: Timestamp) {
        wrong = wrong >= Self.most ? 1 : wrong + 1
        last = time
    }
}

extension PINTries: CanonicalCodable {
    init(canonical: CanonicalValue) throws(CanonicalError) {
        wrong = try canonical.int("wrong", in: 0...Self.most)
        last = try canonical.value("last")
    }

    var canonical: CanonicalValue { ["wrong": .int(wrong), "last": last?.canonical ?? .int(0)] }
}
