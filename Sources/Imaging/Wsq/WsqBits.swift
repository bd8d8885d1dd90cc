/// The bits of a compressed block, high bits first, up to the next marker.
///
/// A byte of all ones that belongs to the data is followed by a zero byte, which is dropped.
struct WsqBits {
    private let bytes: [UInt8]
    /// The next byte; when the bits have ended, that of the marker.
    private(set) var position: Int
    private var current = 0
    private var left = 0

    init(_ bytes: [UInt8], from position: Int) {
        self.bytes = bytes
        self.position = position
    }

    /// The next bit, or `nil` at a marker and at the file's end.
    mutating func next() -> Int? {
        if left == 0 {
            guard position < bytes.count else { return nil }
            current = Int(bytes[position])
            if current == 0xFF {
                guard position + 1 < bytes.count, bytes[position + 1] == 0 else { return nil }
                position += 1
            }
            position += 1
            left = 8
        }
        left -= 1
        return current >> left & 1
    }

    /// The next `count` bits as a number.
    ///
    /// - Throws: `damaged` when the block has fewer.
    mutating func number(_ count: Int) throws(ImagingError) -> Int {
        var value = 0
        for _ in 0..<count {
            guard let bit = next() else { throw .damaged }
            value = value << 1 | bit
        }
        return value
    }
}
