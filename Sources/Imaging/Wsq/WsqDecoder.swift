/// Reads the segments of a WSQ file and turns its coefficients into an image.
///
/// After "WSQ Gray-Scale Fingerprint Image Compression Specification", IAFIS-IC-0110 version 3 (CJIS, 1997). Tables may
/// come anywhere before the block that needs them. Restart intervals are not read; no encoder in use writes them.
struct WsqDecoder {
    private var frame: WsqFrame?
    private var filters: WsqFilters?
    private var quantiser: WsqQuantiser?
    private var tables: [Int: WsqHuffmanTable] = [:]
    /// The numbers of bins of all subbands that are there, one after the other.
    private var bins: [Int32] = []
    /// How many the subbands need; known from the first block on.
    private var expected: Int?
    /// What a NIST comment says, when there is one.
    private var dpi: Int?

    /// Decodes a whole file.
    static func image(_ bytes: [UInt8], defaultDpi: Int) throws(ImagingError) -> GreyImage {
        var decoder = WsqDecoder()
        try decoder.readSegments(bytes)
        return try decoder.image(defaultDpi: defaultDpi)
    }

    private mutating func readSegments(_ bytes: [UInt8]) throws(ImagingError) {
        var cursor = try ByteCursor(bytes)
        guard bytes.count >= 2, try cursor.short() == WsqMarker.startOfImage.rawValue else { throw .notWsq }
        while true {
            guard let marker = WsqMarker(rawValue: try cursor.short()) else { throw .damaged }
            if marker == .endOfImage { return }
            var fields = try cursor.part(max(0, cursor.short() - 2))
            switch marker {
            case .startOfFrame:
                guard frame == nil else { throw .damaged }
                frame = try WsqFrame(&fields)
            case .transformTable: filters = try WsqFilters(&fields)
            case .quantisationTable: quantiser = try WsqQuantiser(&fields)
            case .huffmanTables:
                while fields.remaining > 0 { tables[try fields.byte()] = try WsqHuffmanTable(&fields) }
            case .comment: try readComment(&fields)
            case .startOfBlock:
                guard let table = tables[try fields.byte()] else { throw .damaged }
                try cursor.skip(readBlock(bytes, from: cursor.position, table) - cursor.position)
            case .restartInterval: throw .unsupported(.restarts)
            case .startOfImage, .endOfImage: throw .damaged
            }
        }
    }

    /// NIST's comments are lines of a name and a value; `PPI` is the resolution, −1 when it is not known.
    private mutating func readComment(_ fields: inout ByteCursor) throws(ImagingError) {
        let text = String(decoding: try fields.take(fields.remaining), as: UTF8.self)
        guard text.hasPrefix("NIST_COM") else { return }
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            guard words.count == 2, words[0] == "PPI", let value = Int(words[1]), value > 0 else { continue }
            dpi = value
        }
    }

    /// Reads one block's codes.
    ///
    /// - Returns: The place of the marker behind the block.
    private mutating func readBlock(
        _ bytes: [UInt8], from start: Int, _ table: WsqHuffmanTable
    ) throws(ImagingError) -> Int {
        let limit = try expectedBins()
        var bits = WsqBits(bytes, from: start)
        while let symbol = try table.symbol(&bits) {
            let zeros: Int
            switch symbol {
            case 1...100: zeros = Int(symbol)
            case 105: zeros = try bits.number(8)
            case 106: zeros = try bits.number(16)
            default: zeros = 0
            }
            guard bins.count + max(zeros, 1) <= limit else { throw .damaged }
            switch symbol {
            case 1...100, 105, 106: bins.append(contentsOf: repeatElement(0, count: zeros))
            case 101: bins.append(Int32(try bits.number(8)))
            case 102: bins.append(-Int32(try bits.number(8)))
            case 103: bins.append(Int32(try bits.number(16)))
            case 104: bins.append(-Int32(try bits.number(16)))
            case 107...254: bins.append(Int32(symbol) - 180)
            default: throw .damaged
            }
        }
        return bits.position
    }

    private mutating func expectedBins() throws(ImagingError) -> Int {
        if let expected { return expected }
        guard let frame, let quantiser else { throw .damaged }
        let subbands = WsqLayout(width: frame.width, height: frame.height).subbands
        let count = (0..<WsqLayout.sentSubbands).reduce(0) { count, subband in
            let region = subbands[subband]
            return quantiser.isPresent(subband: subband) ? count + region.across.count * region.down.count : count
        }
        expected = count
        return count
    }

    private func image(defaultDpi: Int) throws(ImagingError) -> GreyImage {
        guard let frame, let quantiser, let filters, let expected, bins.count == expected else { throw .damaged }
        let layout = WsqLayout(width: frame.width, height: frame.height)
        var plane = WsqPlane(width: frame.width, height: frame.height)
        var next = 0
        for subband in 0..<WsqLayout.sentSubbands where quantiser.isPresent(subband: subband) {
            let region = layout.subbands[subband]
            for y in 0..<region.down.count {
                for x in 0..<region.across.count {
                    plane.set(
                        quantiser.value(bins[next], subband: subband), x: region.across.start + x,
                        y: region.down.start + y)
                    next += 1
                }
            }
        }
        for join in layout.joins { plane.join(join, filters) }
        let pixels = plane.values.map { value in
            let sample = value * frame.scale + frame.shift + 0.5
            // Written so that what is not a number becomes black, too.
            return sample >= 1 ? (sample < 255 ? UInt8(sample) : 255) : 0
        }
        guard let image = GreyImage(width: frame.width, height: frame.height, dpi: dpi ?? defaultDpi, pixels: pixels)
        else { throw .resolution }
        return image
    }
}
