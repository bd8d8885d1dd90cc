internal import CPNG

extension GreyImage {
    /// The longest side that is read from a file, in pixels.
    package static let longestSide = 4096

    /// Reads a PNG file (W3C PNG, third edition): grey, colour or palette, 1 to 16 bits, with or without alpha.
    ///
    /// Colour becomes luminance, 16 bits are scaled to 8, transparent parts lie over white.
    ///
    /// - Parameters:
    ///   - png: the whole file.
    ///   - defaultDpi: the resolution when the file has no pHYs chunk in metres.
    /// - Throws: `notPng`, `tooLarge` (before samples are allocated), `damaged`, `outOfMemory` or `resolution`.
    package init(png: [UInt8], defaultDpi: Int = 500) throws(ImagingError) {
        var decoded = cpng_image()
        let status = png.withUnsafeBufferPointer {
            cpng_decode($0.baseAddress, $0.count, UInt32(Self.longestSide), &decoded)
        }
        if let error = ImagingError(status) { throw error }
        defer { cpng_release(decoded.pixels) }
        let width = Int(decoded.width)
        let height = Int(decoded.height)
        let pixels = [UInt8](UnsafeBufferPointer(start: decoded.pixels, count: width * height))
        guard decoded.pixels_per_metre_x == decoded.pixels_per_metre_y,
            let image = GreyImage(
                width: width, height: height,
                dpi: decoded.pixels_per_metre_x == 0 ? defaultDpi : Self.dpi(perMetre: Int(decoded.pixels_per_metre_x)),
                pixels: pixels)
        else { throw .resolution }
        self = image
    }

    /// Writes a PNG file: 8-bit grey with the resolution in a pHYs chunk.
    ///
    /// - Throws: `outOfMemory`.
    package func png() throws(ImagingError) -> [UInt8] {
        try PngEncoder.encoded(pixels, width: width, height: height, dpi: dpi, cpng_encode)
    }

    private static func dpi(perMetre: Int) -> Int { (perMetre * 254 + 5000) / 10_000 }
}

extension ImagingError {
    init?(_ status: cpng_status) {
        switch status {
        case CPNG_OK: return nil
        case CPNG_NOT_PNG: self = .notPng
        case CPNG_TOO_LARGE: self = .tooLarge
        case CPNG_OUT_OF_MEMORY: self = .outOfMemory
        default: self = .damaged
        }
    }
}
