import Imaging

/// A finger's image with its local contrast made even, ready for the ridge filters.
///
/// Ridges are positive, valleys negative; about 256 is one standard deviation of the neighbourhood.
struct RidgeImage {
    /// Values that surround the samples on all four sides, for filters that reach over the edge.
    static let margin = 16
    /// Half the side of the squares over which mean and spread are taken, in pixels: with 25 pixels, between two and
    /// three ridges, shadows and the outlines of wet spots fade, but no ridges.
    private static let radius = 12
    /// Standard deviation, in grey values, that noise may have: it is added, so that empty parts stay flat.
    private static let noise: Float = 10
    /// Values are cut at so many standard deviations, so that spots and edges weigh little more than ridges.
    private static let limit: Float = 2.5

    /// Columns.
    let width: Int
    /// Rows.
    let height: Int
    /// The samples with ``margin`` zeros on all sides.
    let padded: [Int16]

    /// Values a row of ``padded``.
    var stride: Int { width + 2 * Self.margin }

    /// Whether a place lies on the image or its margin.
    func reaches(_ x: Int, _ y: Int) -> Bool {
        x >= -Self.margin && y >= -Self.margin && x < width + Self.margin && y < height + Self.margin
    }

    /// Evens out an image.
    ///
    /// - Parameters:
    ///   - image: One finger, ridges dark, at 500 dots per inch.
    ///   - blank: The pixels where nothing was delivered; they become 0 and count for nothing.
    init(_ image: GreyImage, blank: [Bool]) {
        width = image.width
        height = image.height
        let plane = Plane<Float>(width: width, height: height, filledWith: 0)
        let share = plane.replacing(blank.map { $0 ? 0 : 1 }).averaged(radius: Self.radius).values
        var grey = [Float](repeating: 0, count: width * height)
        for index in grey.indices where !blank[index] { grey[index] = Float(image.pixels[index]) }
        let mean = plane.replacing(grey).averaged(radius: Self.radius).values
        for index in grey.indices {
            grey[index] = blank[index] ? 0 : mean[index] / max(share[index], 0.001) - grey[index]
        }
        let variance = plane.replacing(grey.map { $0 * $0 }).averaged(radius: Self.radius).values
        // A finger of average contrast, 40 grey values, keeps its size.
        let unit = 256 * (1 + Self.noise / 40)
        let limit = Self.limit * 256
        var samples = [Int16](repeating: 0, count: width * height)
        for index in samples.indices {
            let spread = max(0, variance[index] / max(share[index], 0.001)).squareRoot()
            let value = max(-limit, min(limit, grey[index] / (spread + Self.noise) * unit))
            // To the nearest; `rounded()` calls a function here.
            samples[index] = Int16(truncatingIfNeeded: Int32(value + Float(signOf: value, magnitudeOf: 0.5)))
        }
        padded = Self.padded(samples, width: width, height: height)
    }

    /// Surrounds samples with ``margin`` zeros.
    static func padded(_ samples: [Int16], width: Int, height: Int) -> [Int16] {
        let stride = width + 2 * margin
        var result = [Int16](repeating: 0, count: stride * (height + 2 * margin))
        for y in 0..<height {
            let from = y * width
            let to = (y + margin) * stride + margin
            for x in 0..<width { result[to + x] = samples[from + x] }
        }
        return result
    }
}

extension Plane<Float> {
    /// A plane of the same size.
    fileprivate func replacing(_ values: [Float]) -> Plane<Float> {
        Plane(width: width, height: height, values: values)
    }

    /// Means over squares of 2 `radius` + 1 cells, cut at the edges.
    fileprivate func averaged(radius: Int) -> Plane<Float> {
        var result = Plane(width: width, height: height, filledWith: 0)
        var columns = [Float](repeating: 0, count: width)
        for y in 0..<Swift.min(radius, height) {
            for x in 0..<width { columns[x] += values[y * width + x] }
        }
        for y in 0..<height {
            if y + radius < height {
                let entering = (y + radius) * width
                for x in 0..<width { columns[x] += values[entering + x] }
            }
            if y > radius {
                let leaving = (y - radius - 1) * width
                for x in 0..<width { columns[x] -= values[leaving + x] }
            }
            let rows = Swift.min(height - 1, y + radius) - Swift.max(0, y - radius) + 1
            var sum: Float = 0
            for x in 0..<Swift.min(radius, width) { sum += columns[x] }
            for x in 0..<width {
                if x + radius < width { sum += columns[x + radius] }
                if x > radius { sum -= columns[x - radius - 1] }
                let count = Swift.min(width - 1, x + radius) - Swift.max(0, x - radius) + 1
                result.values[y * width + x] = sum / Float(rows * count)
            }
        }
        return result
    }
}
