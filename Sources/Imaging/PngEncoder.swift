internal import CPNG

/// Hands samples to libpng, grey ones and coloured ones alike.
enum PngEncoder {
    /// One of the two encoders of the fence around libpng.
    typealias Encoder =
        (UnsafePointer<cpng_image>, UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>) ->
        cpng_status

    /// Writes a PNG file with the resolution in a pHYs chunk.
    ///
    /// - Parameters:
    ///   - samples: as many as the encoder takes for the size: one a pixel, or three.
    ///   - width: in pixels.
    ///   - height: in pixels.
    ///   - dpi: dots per inch.
    ///   - encode: for grey or for colour.
    /// - Throws: `outOfMemory`.
    static func encoded(
        _ samples: [UInt8], width: Int, height: Int, dpi: Int, _ encode: Encoder
    ) throws(ImagingError) -> [UInt8] {
        let perMetre = UInt32((dpi * 10_000 + 127) / 254)
        var bytes: UnsafeMutablePointer<UInt8>?
        var count = 0
        var samples = samples
        let status = samples.withUnsafeMutableBufferPointer { buffer in
            var image = cpng_image(
                width: UInt32(width), height: UInt32(height), pixels_per_metre_x: perMetre,
                pixels_per_metre_y: perMetre, pixels: buffer.baseAddress)
            return encode(&image, &bytes, &count)
        }
        if let error = ImagingError(status) { throw error }
        defer { cpng_release(bytes) }
        return [UInt8](UnsafeBufferPointer(start: bytes, count: count))
    }
}
