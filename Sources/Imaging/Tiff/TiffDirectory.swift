/// The directory of a TIFF file's only image.
struct TiffDirectory {
    private let bytes: [UInt8]
    private let littleEndian: Bool
    private var entries: [TiffTag: Entry] = [:]

    private struct Entry {
        let type: Int
        let count: Int
        /// Where the values begin in the file.
        let place: Int
    }

    /// Reads the header and the directory.
    ///
    /// - Throws: `notTiff`, `damaged`, or `unsupported` when a second image follows.
    init(_ bytes: [UInt8]) throws(ImagingError) {
        guard ImageFormat(of: bytes) == .tiff else { throw .notTiff }
        self.bytes = bytes
        littleEndian = bytes[0] == 0x49
        var cursor = try ByteCursor(bytes, littleEndian: littleEndian)
        try cursor.skip(4)
        cursor = try ByteCursor(bytes, from: cursor.long(), littleEndian: littleEndian)
        for _ in 0..<(try cursor.short()) {
            let (tag, type, count) = (try cursor.short(), try cursor.short(), try cursor.long())
            // What fits into four bytes stands in the entry itself.
            var place = cursor.position
            let value = try cursor.long()
            if count * Self.size(type) > 4 { place = value }
            guard let tag = TiffTag(rawValue: tag) else { continue }
            entries[tag] = Entry(type: type, count: count, place: place)
        }
        guard try cursor.long() == 0 else { throw .unsupported(.pages) }
    }

    /// Bytes of a value, for the types that are used here.
    private static func size(_ type: Int) -> Int {
        switch type {
        case 1: 1
        case 3: 2
        case 4: 4
        case 5: 8
        default: 0
        }
    }

    /// The values of a field of whole numbers.
    ///
    /// - Parameters:
    ///   - tag: the field.
    ///   - limit: more values than this cannot be.
    /// - Returns: `nil` when the field is not there.
    /// - Throws: `damaged` for another type, for no values or too many, or when they lie outside the file.
    func numbers(_ tag: TiffTag, limit: Int) throws(ImagingError) -> [Int]? {
        guard let entry = entries[tag] else { return nil }
        guard (1...max(1, limit)).contains(entry.count) else { throw .damaged }
        var cursor = try ByteCursor(bytes, from: entry.place, littleEndian: littleEndian)
        var values: [Int] = []
        for _ in 0..<entry.count {
            switch entry.type {
            case 1: values.append(try cursor.byte())
            case 3: values.append(try cursor.short())
            case 4: values.append(try cursor.long())
            default: throw .damaged
            }
        }
        return values
    }

    /// The only value of a field of one whole number.
    ///
    /// - Throws: `damaged` as ``numbers(_:limit:)``.
    func number(_ tag: TiffTag) throws(ImagingError) -> Int? { try numbers(tag, limit: 1)?[0] }

    /// The value of a field of one fraction; `nil` also for one that says nothing, such as 0 or 1/0.
    ///
    /// - Throws: `damaged` for another type, or when it lies outside the file.
    func fraction(_ tag: TiffTag) throws(ImagingError) -> Double? {
        guard let entry = entries[tag] else { return nil }
        guard entry.type == 5, entry.count == 1 else { throw .damaged }
        var cursor = try ByteCursor(bytes, from: entry.place, littleEndian: littleEndian)
        let (numerator, denominator) = (try cursor.long(), try cursor.long())
        return numerator == 0 || denominator == 0 ? nil : Double(numerator) / Double(denominator)
    }
}
