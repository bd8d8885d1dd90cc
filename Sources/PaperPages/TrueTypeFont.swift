/// A TrueType font file: which glyph a letter has and how wide it is (OpenType specification 1.9, tables `cmap`, `head`,
/// `hhea`, `hmtx`).
struct TrueTypeFont: Sendable {
    /// The file.
    let bytes: [UInt8]
    /// How many units a letter's height is measured in.
    let unitsPerEm: Int
    /// The box that holds every glyph, in units: left, bottom, right, top.
    let box: [Int]
    /// In units.
    let ascent: Int
    /// In units, negative.
    let descent: Int
    private let metrics: Int
    private let metricCount: Int
    private let map: Int

    /// Reads the tables that are needed.
    ///
    /// - Returns: `nil` for a file that is no such font.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        let reader = BigEndian(bytes)
        var tables: [String: Int] = [:]
        guard let count = reader.u16(4) else { return nil }
        for index in 0..<count {
            let record = 12 + 16 * index
            guard record + 16 <= bytes.count, let offset = reader.u32(record + 8) else { return nil }
            tables[String(decoding: bytes[record..<(record + 4)], as: UTF8.self)] = offset
        }
        guard let head = tables["head"], let hhea = tables["hhea"], let hmtx = tables["hmtx"],
            let cmap = tables["cmap"],
            let unitsPerEm = reader.u16(head + 18), unitsPerEm > 0, let ascent = reader.i16(hhea + 4),
            let descent = reader.i16(hhea + 6), let metricCount = reader.u16(hhea + 34), metricCount > 0,
            let subtables = reader.u16(cmap + 2)
        else { return nil }
        self.unitsPerEm = unitsPerEm
        self.ascent = ascent
        self.descent = descent
        self.metricCount = metricCount
        metrics = hmtx
        box = (0..<4).compactMap { reader.i16(head + 36 + 2 * $0) }
        // Platform 3, encoding 1: Unicode's basic plane, in a table of format 4.
        let places = (0..<subtables).compactMap { index -> Int? in
            let record = cmap + 4 + 8 * index
            guard reader.u16(record) == 3, reader.u16(record + 2) == 1, let offset = reader.u32(record + 4),
                reader.u16(cmap + offset) == 4
            else { return nil }
            return cmap + offset
        }
        guard let map = places.first, box.count == 4 else { return nil }
        self.map = map
    }

    /// The glyph of a letter; `nil` when the font has none.
    func glyph(_ letter: Unicode.Scalar) -> Int? {
        guard letter.value <= 0xFFFF else { return nil }
        let reader = BigEndian(bytes)
        let code = Int(letter.value)
        guard let double = reader.u16(map + 6) else { return nil }
        for segment in 0..<(double / 2) {
            let ends = map + 14 + 2 * segment
            guard let end = reader.u16(ends) else { return nil }
            guard code <= end else { continue }
            let place = ends + 2 + double
            guard let start = reader.u16(place), code >= start, let delta = reader.u16(place + double),
                let range = reader.u16(place + 2 * double)
            else { return nil }
            if range == 0 { return Self.known((code + delta) & 0xFFFF) }
            guard let glyph = reader.u16(place + 2 * double + range + 2 * (code - start)), glyph != 0 else {
                return nil
            }
            return Self.known((glyph + delta) & 0xFFFF)
        }
        return nil
    }

    /// How far a glyph moves the pen, in thousandths of the letters' size.
    func width(_ glyph: Int) -> Int {
        let width = BigEndian(bytes).u16(metrics + 4 * min(glyph, metricCount - 1)) ?? 0
        return (width * 1000 + unitsPerEm / 2) / unitsPerEm
    }

    private static func known(_ glyph: Int) -> Int? { glyph == 0 ? nil : glyph }
}
