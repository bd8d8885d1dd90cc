/// How the strips and tiles of a TIFF file are stored.
enum TiffCompression: Int {
    case none = 1
    case lzw = 5
    case packBits = 32773

    /// The samples of a strip or tile.
    ///
    /// - Parameters:
    ///   - stored: its bytes in the file.
    ///   - count: how many samples it has; what follows them is ignored.
    /// - Throws: `damaged` when they end before that.
    func samples(_ stored: ArraySlice<UInt8>, count: Int) throws(ImagingError) -> [UInt8] {
        let samples: [UInt8] =
            switch self {
            case .none: Array(stored.prefix(count))
            case .lzw: try TiffLzw.decoded(stored, limit: count)
            case .packBits: Self.unpacked(stored, limit: count)
            }
        guard samples.count == count else { throw .damaged }
        return samples
    }

    /// PackBits, TIFF 6.0 section 9: a length, then so many bytes or one byte so often.
    private static func unpacked(_ stored: ArraySlice<UInt8>, limit: Int) -> [UInt8] {
        var samples: [UInt8] = []
        samples.reserveCapacity(limit)
        var rest = stored
        while samples.count < limit, let header = rest.popFirst() {
            let room = limit - samples.count
            switch header {
            case 0...127:
                samples.append(contentsOf: rest.prefix(min(room, Int(header) + 1)))
                rest = rest.dropFirst(Int(header) + 1)
            case 129...255:
                guard let value = rest.popFirst() else { return samples }
                samples.append(contentsOf: repeatElement(value, count: min(room, 257 - Int(header))))
            default: continue
            }
        }
        return samples
    }
}
