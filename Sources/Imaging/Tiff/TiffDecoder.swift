/// Reads the image of a baseline grey TIFF file (TIFF 6.0): 8 bits, in strips or tiles.
struct TiffDecoder {
    private let bytes: [UInt8]
    private let directory: TiffDirectory
    private let width: Int
    private let height: Int
    private let compression: TiffCompression
    private let isDifferenced: Bool

    init(_ bytes: [UInt8]) throws(ImagingError) {
        self.bytes = bytes
        directory = try TiffDirectory(bytes)
        guard let width = try directory.number(.width), let height = try directory.number(.height), width > 0,
            height > 0
        else { throw .damaged }
        guard width <= GreyImage.longestSide, height <= GreyImage.longestSide else { throw .tooLarge }
        (self.width, self.height) = (width, height)
        guard try directory.number(.samplesPerPixel) ?? 1 == 1, try directory.number(.bitsPerSample) ?? 1 == 8,
            try directory.number(.sampleFormat) ?? 1 == 1
        else { throw .unsupported(.colour) }
        guard try directory.number(.orientation) ?? 1 == 1 else { throw .unsupported(.orientation) }
        guard let compression = TiffCompression(rawValue: try directory.number(.compression) ?? 1),
            try directory.number(.fillOrder) ?? 1 == 1
        else { throw .unsupported(.compression) }
        self.compression = compression
        switch try directory.number(.predictor) ?? 1 {
        case 1: isDifferenced = false
        case 2: isDifferenced = true
        default: throw .unsupported(.compression)
        }
    }

    func image(defaultDpi: Int) throws(ImagingError) -> GreyImage {
        let isInverted: Bool
        switch try directory.number(.photometric) {
        case 0: isInverted = true
        case 1: isInverted = false
        case nil: throw .damaged
        default: throw .unsupported(.colour)
        }
        var pixels = try directory.number(.tileWidth) == nil ? strips() : tiles()
        if isInverted { pixels = pixels.map { 255 - $0 } }
        guard let image = GreyImage(width: width, height: height, dpi: try dpi() ?? defaultDpi, pixels: pixels) else {
            throw .resolution
        }
        return image
    }

    private func strips() throws(ImagingError) -> [UInt8] {
        let rows = min(height, try directory.number(.rowsPerStrip) ?? height)
        guard rows > 0 else { throw .damaged }
        let count = (height + rows - 1) / rows
        let parts = try parts(.stripOffsets, .stripByteCounts, count: count)
        var pixels: [UInt8] = []
        pixels.reserveCapacity(width * height)
        for (index, part) in parts.enumerated() {
            let rowsHere = min(rows, height - index * rows)
            pixels.append(contentsOf: try samples(part, width: width, height: rowsHere))
        }
        return pixels
    }

    private func tiles() throws(ImagingError) -> [UInt8] {
        guard let tileWidth = try directory.number(.tileWidth), let tileHeight = try directory.number(.tileHeight),
            (1...GreyImage.longestSide).contains(tileWidth), (1...GreyImage.longestSide).contains(tileHeight)
        else { throw .damaged }
        let across = (width + tileWidth - 1) / tileWidth
        let down = (height + tileHeight - 1) / tileHeight
        let parts = try parts(.tileOffsets, .tileByteCounts, count: across * down)
        var pixels = [UInt8](repeating: 0, count: width * height)
        for (index, part) in parts.enumerated() {
            let samples = try samples(part, width: tileWidth, height: tileHeight)
            let (left, top) = (index % across * tileWidth, index / across * tileHeight)
            let columns = min(tileWidth, width - left)
            for row in 0..<min(tileHeight, height - top) {
                let target = (top + row) * width + left
                pixels.replaceSubrange(
                    target..<target + columns, with: samples[row * tileWidth..<row * tileWidth + columns])
            }
        }
        return pixels
    }

    /// The bytes of every strip or tile.
    private func parts(
        _ offsets: TiffTag, _ counts: TiffTag, count: Int
    ) throws(ImagingError) -> [ArraySlice<UInt8>] {
        guard let offsets = try directory.numbers(offsets, limit: count),
            let counts = try directory.numbers(counts, limit: count), offsets.count == count, counts.count == count
        else { throw .damaged }
        var parts: [ArraySlice<UInt8>] = []
        for (offset, count) in zip(offsets, counts) {
            guard offset <= bytes.count, count <= bytes.count - offset else { throw .damaged }
            parts.append(bytes[offset..<offset + count])
        }
        return parts
    }

    private func samples(_ part: ArraySlice<UInt8>, width: Int, height: Int) throws(ImagingError) -> [UInt8] {
        var samples = try compression.samples(part, count: width * height)
        if isDifferenced {
            for row in 0..<height {
                for place in row * width + 1..<(row + 1) * width { samples[place] &+= samples[place - 1] }
            }
        }
        return samples
    }

    /// The stated resolution; `nil` when there is none or it has no unit.
    private func dpi() throws(ImagingError) -> Int? {
        let perInch: Double
        switch try directory.number(.resolutionUnit) ?? 2 {
        case 2: perInch = 1
        case 3: perInch = 2.54
        default: return nil
        }
        guard let across = try directory.fraction(.resolutionAcross) else { return nil }
        let down = try directory.fraction(.resolutionDown) ?? across
        // Fractions of 32 bits fit into an Int whatever the unit.
        let (first, second) = (Int((across * perInch).rounded()), Int((down * perInch).rounded()))
        guard first == second else { throw .resolution }
        return first
    }
}
