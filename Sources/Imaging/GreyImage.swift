/// An 8-bit grey image of a finger, kept in memory only.
///
/// Row-major, `width * height` bytes, 0 = black (a ridge), 255 = white (a valley or no finger).
package struct GreyImage: Sendable, Equatable {
    /// Columns, in pixels.
    package let width: Int
    /// Rows, in pixels.
    package let height: Int
    /// Resolution in dots per inch, the same in both directions.
    package let dpi: Int
    /// The samples, row by row from the top left.
    package let pixels: [UInt8]

    /// Makes an image.
    ///
    /// - Returns: `nil` unless both sides are 1...4096 px, `dpi` is 100...2000 and `pixels` has `width * height` bytes.
    package init?(width: Int, height: Int, dpi: Int, pixels: [UInt8]) {
        guard (1...4096).contains(width), (1...4096).contains(height), (100...2000).contains(dpi),
            pixels.count == width * height
        else { return nil }
        self.width = width
        self.height = height
        self.dpi = dpi
        self.pixels = pixels
    }
}
