import Imaging

/// Brings an image to 500 dots per inch, for which the lengths of the extraction are meant.
struct ImageScaling {
    /// What the extraction works at, dots per inch.
    static let resolution = 500
    /// The shortest side, in pixels, in which ridges can be followed: 2.5 mm.
    static let leastSide = 48
    /// Images this near, in percent, are left as they are: ridges differ more from finger to finger.
    private static let tolerance = 5

    /// The image at (nearly) 500 dots per inch.
    let image: GreyImage
    /// Pixels of the original a pixel of `image`.
    let scale: Float

    /// - Returns: `nil` when the scaled image would be no ``GreyImage``.
    init?(_ original: GreyImage) {
        guard abs(original.dpi - Self.resolution) * 100 > Self.resolution * Self.tolerance else {
            image = original
            scale = 1
            return
        }
        let scale = Float(original.dpi) / Float(Self.resolution)
        let width = max(1, Int((Float(original.width) / scale).rounded()))
        let height = max(1, Int((Float(original.height) / scale).rounded()))
        guard width <= 4096, height <= 4096 else { return nil }
        let columns = Self.taps(from: original.width, to: width, scale: scale)
        let rows = Self.taps(from: original.height, to: height, scale: scale)
        var narrow = [Float](repeating: 0, count: width * original.height)
        for y in 0..<original.height {
            for (x, tap) in columns.enumerated() {
                var sum: Float = 0
                for (offset, weight) in tap.weights.enumerated() {
                    sum += weight * Float(original.pixels[y * original.width + tap.first + offset])
                }
                narrow[y * width + x] = sum
            }
        }
        var pixels = [UInt8](repeating: 0, count: width * height)
        for (y, tap) in rows.enumerated() {
            for x in 0..<width {
                var sum: Float = 0
                for (offset, weight) in tap.weights.enumerated() {
                    sum += weight * narrow[(tap.first + offset) * width + x]
                }
                pixels[y * width + x] = UInt8(max(0, min(255, sum.rounded())))
            }
        }
        guard let image = GreyImage(width: width, height: height, dpi: Self.resolution, pixels: pixels) else {
            return nil
        }
        self.image = image
        self.scale = scale
    }

    /// Which samples make up a new one, and how much each counts.
    private struct Tap {
        var first: Int
        var weights: [Float]
    }

    /// Catmull and Rom's cubic, widened when the image becomes smaller.
    private static func taps(from old: Int, to new: Int, scale: Float) -> [Tap] {
        let stretch = max(1, scale)
        return (0..<new).map { index in
            let centre = (Float(index) + 0.5) * scale - 0.5
            let first = max(0, Int((centre - 2 * stretch).rounded(.down)))
            let last = min(old - 1, Int((centre + 2 * stretch).rounded(.up)))
            // A last new sample may lie beyond the old ones by less than one of them.
            guard first <= last else { return Tap(first: old - 1, weights: [1]) }
            let raw = (first...last).map { cubic(abs(Float($0) - centre) / stretch) }
            let sum = raw.reduce(0, +)
            return sum > 0 ? Tap(first: first, weights: raw.map { $0 / sum }) : Tap(first: last, weights: [1])
        }
    }

    private static func cubic(_ distance: Float) -> Float {
        if distance >= 2 { return 0 }
        if distance >= 1 { return ((-0.5 * distance + 2.5) * distance - 4) * distance + 2 }
        return (1.5 * distance - 2.5) * distance * distance + 1
    }
}
