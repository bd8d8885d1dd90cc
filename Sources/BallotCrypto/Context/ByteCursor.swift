import Sodium

/// Reads what lies side by side in one field.
struct ByteCursor {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next 32 bytes as a point.
    mutating func point() throws(RecordFault) -> Point {
        let part = try next()
        do { return try Point(decoding: part) } catch { throw RecordFault(.encodings) }
    }

    /// The next 32 bytes as a scalar.
    mutating func scalar() throws(RecordFault) -> Scalar {
        let part = try next()
        do { return try Scalar(decoding: part) } catch { throw RecordFault(.encodings) }
    }

    /// As many points.
    mutating func points(_ count: Int) throws(RecordFault) -> [Point] {
        var points: [Point] = []
        for _ in 0..<count { points.append(try point()) }
        return points
    }

    /// As many scalars.
    mutating func scalars(_ count: Int) throws(RecordFault) -> [Scalar] {
        var scalars: [Scalar] = []
        for _ in 0..<count { scalars.append(try scalar()) }
        return scalars
    }

    /// Nothing may be left.
    func end() throws(RecordFault) {
        guard position == bytes.count else { throw RecordFault(.encodings) }
    }

    private mutating func next() throws(RecordFault) -> [UInt8] {
        guard bytes.count - position >= 32 else { throw RecordFault(.encodings) }
        defer { position += 32 }
        return Array(bytes[position..<(position + 32)])
    }
}
