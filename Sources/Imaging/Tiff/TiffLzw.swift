/// LZW as TIFF 6.0, section 13, has it: codes of 9 to 12 bits, high bits first, longer as soon as the table is full.
enum TiffLzw {
    private static let clear = 256
    private static let end = 257
    private static let longestTable = 4096

    /// The bytes that a strip or tile stands for, at most `limit`.
    ///
    /// - Throws: `damaged` for codes that cannot be, `unsupported` for the order of bits of old writers.
    static func decoded(_ stored: ArraySlice<UInt8>, limit: Int) throws(ImagingError) -> [UInt8] {
        // The first code clears the table; low bits first, that looks like this.
        guard !stored.starts(with: [0x00, 0x01]) else { throw .unsupported(.compression) }
        var output: [UInt8] = []
        output.reserveCapacity(limit)
        // A string is where it stands in the output: entry number n is what the code before it wrote, and one byte more.
        var starts = [Int](repeating: 0, count: longestTable)
        var lengths = [Int](repeating: 1, count: longestTable)
        var (next, width) = (end + 1, 9)
        var (pending, pendingBits) = (0, 0)
        for byte in stored {
            pending = pending << 8 | Int(byte)
            pendingBits += 8
            guard pendingBits >= width else { continue }
            pendingBits -= width
            let code = pending >> pendingBits
            pending &= 1 << pendingBits - 1
            if code == end { break }
            if code == clear {
                (next, width) = (end + 1, 9)
                continue
            }
            let start = output.count
            if code < clear {
                output.append(UInt8(code))
            } else if code < next {
                let source = starts[code]
                // One byte after the other: the string may end in what it writes.
                for offset in 0..<lengths[code] { output.append(output[source + offset]) }
            } else {
                throw .damaged
            }
            if output.count >= limit { break }
            if next < longestTable {
                starts[next] = start
                lengths[next] = output.count - start + 1
                next += 1
                if next == 1 << width, width < 12 { width += 1 }
            }
        }
        return Array(output.prefix(limit))
    }
}
