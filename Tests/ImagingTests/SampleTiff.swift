/// A writer of TIFF files for tests: one directory, strips that are stored as they are given.
struct SampleTiff {
    var littleEndian = true
    /// Fields of whole numbers, by their tags; sorted when written. Two-byte numbers, unless they are larger.
    var fields: [Int: [Int]]
    /// Fields of one fraction.
    var fractions: [Int: (Int, Int)] = [282: (500, 1), 283: (500, 1)]
    /// The stored strips or tiles.
    var parts: [[UInt8]]
    /// Where the next directory is said to be.
    var next = 0

    /// An 8-bit grey image in strips of `rows` rows.
    init(width: Int, height: Int, rows: Int? = nil, parts: [[UInt8]], compression: Int = 1) {
        fields = [256: [width], 257: [height], 258: [8], 259: [compression], 262: [1], 277: [1], 296: [2]]
        if let rows { fields[278] = [rows] }
        self.parts = parts
    }

    func file() -> [UInt8] {
        var fields = fields
        let isTiled = fields[322] != nil
        var place = 8
        var offsets: [Int] = []
        for part in parts {
            offsets.append(place)
            place += part.count
        }
        fields[isTiled ? 324 : 273] = offsets
        fields[isTiled ? 325 : 279] = parts.map(\.count)
        let directory = place + place % 2
        var values: [UInt8] = []
        let valuesStart = directory + 2 + 12 * (fields.count + fractions.count) + 4
        var entries: [UInt8] = []
        for tag in (Array(fields.keys) + Array(fractions.keys)).sorted() {
            if let fraction = fractions[tag] {
                entries += short(tag) + short(5) + long(1) + long(valuesStart + values.count)
                values += long(fraction.0) + long(fraction.1)
            } else if let numbers = fields[tag] {
                let isLong = numbers.contains { $0 > 0xFFFF }
                let bytes = numbers.flatMap { isLong ? long($0) : short($0) }
                entries += short(tag) + short(isLong ? 4 : 3) + long(numbers.count)
                if bytes.count <= 4 {
                    entries += bytes + [UInt8](repeating: 0, count: 4 - bytes.count)
                } else {
                    entries += long(valuesStart + values.count)
                    values += bytes
                }
            }
        }
        var file: [UInt8] = littleEndian ? [0x49, 0x49, 42, 0] : [0x4D, 0x4D, 0, 42]
        file += long(directory) + parts.flatMap { $0 }
        if file.count < directory { file.append(0) }
        return file + short(fields.count + fractions.count) + entries + long(next) + values
    }

    private func short(_ value: Int) -> [UInt8] {
        let bytes = [UInt8(value >> 8), UInt8(value & 255)]
        return littleEndian ? bytes.reversed() : bytes
    }

    private func long(_ value: Int) -> [UInt8] {
        let halves = [short(value >> 16), short(value & 0xFFFF)]
        return Array((littleEndian ? halves.reversed() : halves).joined())
    }
}
