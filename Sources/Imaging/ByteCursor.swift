/// Reads the fields of an image file in order; every read is checked and what is missing is `damaged`.
struct ByteCursor {
    private let bytes: [UInt8]
    /// The next byte's place in the file.
    private(set) var position: Int
    /// Behind the last byte that may be read.
    private let end: Int
    /// Whether numbers have their low byte first.
    private let littleEndian: Bool

    /// Makes a cursor over a file, from a place of it.
    ///
    /// - Throws: `damaged` when the place lies outside.
    init(_ bytes: [UInt8], from position: Int = 0, littleEndian: Bool = false) throws(ImagingError) {
        guard (0...bytes.count).contains(position) else { throw .damaged }
        self.init(bytes, position..<bytes.count, littleEndian)
    }

    private init(_ bytes: [UInt8], _ part: Range<Int>, _ littleEndian: Bool) {
        self.bytes = bytes
        self.littleEndian = littleEndian
        (position, end) = (part.lowerBound, part.upperBound)
    }

    var remaining: Int { end - position }

    mutating func skip(_ count: Int) throws(ImagingError) {
        guard count >= 0, remaining >= count else { throw .damaged }
        position += count
    }

    mutating func byte() throws(ImagingError) -> Int {
        try skip(1)
        return Int(bytes[position - 1])
    }

    mutating func short() throws(ImagingError) -> Int {
        let (first, second) = (try byte(), try byte())
        return littleEndian ? second << 8 | first : first << 8 | second
    }

    mutating func long() throws(ImagingError) -> Int {
        let (first, second) = (try short(), try short())
        return littleEndian ? second << 16 | first : first << 16 | second
    }

    mutating func take(_ count: Int) throws(ImagingError) -> ArraySlice<UInt8> {
        let start = position
        try skip(count)
        return bytes[start..<position]
    }

    /// A cursor over the next `count` bytes, which this one leaves behind.
    mutating func part(_ count: Int) throws(ImagingError) -> ByteCursor {
        let start = position
        try skip(count)
        return ByteCursor(bytes, start..<position, littleEndian)
    }
}
