internal import CPNG

/// A picture in colour, drawn for people: never a source of templates.
package struct ColourImage: Sendable, Equatable {
    /// Columns, in pixels.
    package let width: Int
    /// Rows, in pixels.
    package let height: Int
    /// Dots per inch, the same in both directions.
    package let dpi: Int
    /// The pixels, row by row from the top left.
    private var pixels: [Colour]

    /// Begins a picture as a grey image, each of its pixels a square.
    ///
    /// - Parameters:
    ///   - image: what the picture is of.
    ///   - scale: side of the squares, in pixels of the picture; at least 1.
    package init(_ image: GreyImage, scale: Int) {
        precondition(scale >= 1)
        width = image.width * scale
        height = image.height * scale
        dpi = image.dpi * scale
        pixels = []
        pixels.reserveCapacity(width * height)
        for y in 0..<height {
            let row = y / scale * image.width
            for x in 0..<width { pixels.append(Colour(grey: image.pixels[row + x / scale])) }
        }
    }

    /// The colour of a pixel of the picture.
    package subscript(x: Int, y: Int) -> Colour {
        get { pixels[y * width + x] }
        set { pixels[y * width + x] = newValue }
    }

    /// Writes a PNG file: 8 bits a colour, with the resolution in a pHYs chunk.
    ///
    /// - Throws: `outOfMemory`.
    package func png() throws(ImagingError) -> [UInt8] {
        var samples: [UInt8] = []
        samples.reserveCapacity(3 * pixels.count)
        for pixel in pixels {
            samples.append(pixel.red)
            samples.append(pixel.green)
            samples.append(pixel.blue)
        }
        return try PngEncoder.encoded(samples, width: width, height: height, dpi: dpi, cpng_encode_colour)
    }
}
