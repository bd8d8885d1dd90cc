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
        let (lowest, highest) = (extremes(pixels, width, height, min), extremes(pixels, width, height, max))
        var mask = CellMask(
            width: width, height: height, cells: zip(highest, lowest).map { $0 - $1 > tolerance })
        mask.fillHoles()
        let across = grown(mask.cells.map { !$0 }, lines: height, next: width, length: width, step: 1)
        return grown(across, lines: width, next: 1, length: height, step: width)
    }

    /// The lowest or highest grey of the square around every pixel, cut at the edges.
    @inline(__always)
    private static func extremes(
        _ pixels: [UInt8], _ width: Int, _ height: Int, _ choose: (UInt8, UInt8) -> UInt8
    ) -> [UInt8] {
        var across = pixels
        var result = pixels
        across.withUnsafeMutableBufferPointer { across in
            pixels.withUnsafeBufferPointer { pixels in
                for y in 0..<height {
                    for offset in 1...radius where offset < width {
                        let row = y * width
                        for x in row..<row + width - offset { across[x] = choose(across[x], pixels[x &+ offset]) }
                        for x in row + offset..<row + width { across[x] = choose(across[x], pixels[x &- offset]) }
                    }
                }
            }
            result.withUnsafeMutableBufferPointer { result in
                for index in result.indices { result[index] = across[index] }
                for offset in 1...radius where offset < height {
                    let step = offset * width
                    for index in 0..<width * height - step {
                        result[index] = choose(result[index], across[index &+ step])
                    }
                    for index in step..<width * height {
                        result[index] = choose(result[index], across[index &- step])
                    }
                }
            }
        }
        return result
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
