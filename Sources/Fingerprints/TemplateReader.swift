/// Reads big-endian fields; every read is checked.
struct TemplateReader {
    private let bytes: [UInt8]
    private(set) var position = 0
    /// First byte behind what may be read.
    private let end: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = bytes.count
    }

    var remaining: Int { end - position }

    mutating func skip(_ count: Int, _ error: TemplateError) throws(TemplateError) {
        guard remaining >= count else { throw error }
        position += count
    }

    mutating func bytes(_ count: Int, _ error: TemplateError) throws(TemplateError) -> ArraySlice<UInt8> {
        let start = position
        try skip(count, error)
        return bytes[start..<position]
    }

    mutating func byte(_ error: TemplateError) throws(TemplateError) -> UInt8 {
        try skip(1, error)
        return bytes[position - 1]
    }

    mutating func short(_ error: TemplateError) throws(TemplateError) -> Int {
        try skip(2, error)
        return Int(bytes[position - 2]) << 8 | Int(bytes[position - 1])
    }
}
