import Imaging

/// Where the sensor delivered nothing: stretches of one grey value that reach the image's edge.
///
/// Readers that straighten or stitch their images fill up the rest with a constant. The outline of such a stretch is no
/// ridge; what is computed over a neighbourhood leaves these pixels out. Even stretches inside the finger stay: a
/// light-ended sensor shows wet ridges and dry valleys so.
enum BlankArea {
    /// Side of the smallest stretch is 2 `radius` + 1 pixels.
    private static let radius = 2
    /// A stretch is widened by this: one pixel more than its own radius, as resampling softens its outline.
    private static let reach = 3
    /// Greatest difference of the grey values of a stretch.
    private static let tolerance: UInt8 = 1

    /// Finds them.
    ///
    /// - Returns: For every pixel whether nothing was delivered there.
    static func pixels(of image: GreyImage) -> [Bool] {
        let (width, height) = (image.width, image.height)
        let pixels = image.pixels
        var lowest = pixels
        var highest = pixels
        for y in 0..<height {
            for x in 0..<width {
                var (low, high) = (UInt8.max, UInt8.min)
                for next in y * width + max(0, x - radius)...y * width + min(width - 1, x + radius) {
                    low = min(low, pixels[next])
                    high = max(high, pixels[next])
                }
                lowest[y * width + x] = low
                highest[y * width + x] = high
            }
        }
        var mask = CellMask(width: width, height: height, cells: [Bool](repeating: true, count: width * height))
        for y in 0..<height {
            for x in 0..<width where highest[y * width + x] - lowest[y * width + x] <= tolerance {
                var (low, high) = (UInt8.max, UInt8.min)
                for row in max(0, y - radius)...min(height - 1, y + radius) {
                    low = min(low, lowest[row * width + x])
                    high = max(high, highest[row * width + x])
                }
                if high - low <= tolerance { mask.cells[y * width + x] = false }
            }
        }
        mask.fillHoles()
        let across = grown(mask.cells.map { !$0 }, lines: height, next: width, length: width, step: 1)
        return grown(across, lines: width, next: 1, length: height, step: width)
    }

    /// Widens a set along the lines of one direction.
    private static func grown(_ set: [Bool], lines: Int, next: Int, length: Int, step: Int) -> [Bool] {
        var result = set
        for line in 0..<lines {
            var before = -1 - reach
            var after = length + reach
            for place in 0..<length {
                let here = line * next + place * step
                if set[here] { before = place }
                if place - before <= reach { result[here] = true }
                let mirror = length - 1 - place
                let there = line * next + mirror * step
                if set[there] { after = mirror }
                if after - mirror <= reach { result[there] = true }
            }
        }
        return result
    }
}
