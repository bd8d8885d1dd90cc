/// A Huffman table of a WSQ file: canonical codes of 1 to 16 bits, as in JPEG.
struct WsqHuffmanTable {
    /// The symbols, in the order of their codes.
    private let symbols: [UInt8]
    /// For each length of 1...16: the first code of it, and behind the last.
    private let codes: [Range<Int>]
    /// For each length: the place of its first symbol.
    private let places: [Int]

    /// Reads the counts of codes by length, and the symbols.
    ///
    /// - Throws: `damaged` for more codes than their lengths have room for.
    init(_ fields: inout ByteCursor) throws(ImagingError) {
        let counts = try fields.take(16).map(Int.init)
        symbols = Array(try fields.take(counts.reduce(0, +)))
        var (codes, places): ([Range<Int>], [Int]) = ([], [])
        var (code, place) = (0, 0)
        for (index, count) in counts.enumerated() {
            guard code + count <= 1 << (index + 1) else { throw .damaged }
            codes.append(code..<code + count)
            places.append(place)
            code = (code + count) * 2
            place += count
        }
        (self.codes, self.places) = (codes, places)
    }

    /// The next symbol.
    ///
    /// - Returns: `nil` when the bits end first: a block is filled up to its last byte.
    /// - Throws: `damaged` for bits that are no code.
    func symbol(_ bits: inout WsqBits) throws(ImagingError) -> UInt8? {
        var code = 0
        for index in 0..<16 {
            guard let bit = bits.next() else { return nil }
            code = code << 1 | bit
            if code < codes[index].upperBound { return symbols[places[index] + code - codes[index].lowerBound] }
        }
        throw .damaged
    }
}
