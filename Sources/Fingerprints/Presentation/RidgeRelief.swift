import Imaging

/// The grey values of a capture as seen from its own ridges and valleys: 0 on an ordinary ridge of the neighbourhood,
/// 1 in an ordinary valley.
///
/// Light and pressure differ from capture to capture and from place to place; what a surface does along its ridges
/// does not. Everything that is judged of a presentation is read from here.
struct RidgeRelief {
    /// Standard deviation of the neighbourhood, in cells of 4 pixels.
    private static let spread: Float = 3
    /// Least clarity of the ridges where they are looked at.
    private static let leastClarity: Float = 0.3
    /// Least distance to the finger's outline, in pixels.
    private static let border: Float = 10
    /// Least step from ridge to valley, in grey values: below it there is only noise to be seen.
    private static let leastContrast: Float = 6
    /// Fewer points of ridges than these say nothing.
    private static let leastPoints = 400

    /// Columns, at 500 dots per inch.
    let width: Int
    /// Rows.
    let height: Int
    /// Where ridges run clearly enough to be looked at, by pixel.
    let isClear: [Bool]
    /// The capture's grey values, by pixel.
    let greys: [UInt8]
    /// Grey of the ridges around a pixel; meaningless where it is not clear, as are `steps` and `levels`.
    let grounds: [Float]
    /// Step from there to the valleys around it, in grey values.
    let steps: [Float]
    /// Relative grey.
    let levels: [Float]
    /// Clear pixels on the middle lines of ridges.
    let crests: [Int]
    /// Clear pixels on the middle lines of valleys.
    let valleys: [Int]
    /// The ridges' middle lines in their order.
    let lines: SkeletonGraph
    /// What the ridge filters made of the capture; positive on ridges.
    let enhanced: Plane<Int16>
    let spacing: RidgeSpacing

    /// Reads a capture.
    ///
    /// - Parameter capture: One finger, ridges dark.
    /// - Returns: `nil` when it shows too few clear ridges.
    init?(_ capture: GreyImage) {
        guard let analysis = RidgeAnalysis(capture), let image = ImageScaling(capture)?.image else { return nil }
        let (width, height) = (image.width, image.height)
        let (mask, clarity) = (analysis.mask, analysis.clarity)
        let cell = FingerMask.cell
        var isClear = [Bool](repeating: false, count: width * height)
        for y in 0..<height {
            for x in 0..<width {
                isClear[y * width + x] =
                    mask.depth(x, y) > Self.border
                    && clarity.cells[x / cell, y / cell] > Self.leastClarity
            }
        }
        let skeleton = RidgeSkeleton(thinning: analysis.enhanced.values, width: width, height: height)
        let gaps = RidgeSkeleton(thinning: analysis.enhanced.values.map { 0 &- $0 }, width: width, height: height)
        let crests = Self.pixels(of: skeleton, width, height).filter { isClear[$0] }
        let valleys = Self.pixels(of: gaps, width, height).filter { isClear[$0] }
        guard !crests.isEmpty, !valleys.isEmpty else { return nil }
        let dark = Self.ground(image, at: crests, like: mask)
        let light = Self.ground(image, at: valleys, like: mask)
        var grounds = [Float](repeating: 0, count: width * height)
        var steps = grounds
        var levels = grounds
        for y in 0..<height {
            for x in 0..<width where isClear[y * width + x] {
                let (column, row) = ((Float(x) + 0.5) / Float(cell) - 0.5, (Float(y) + 0.5) / Float(cell) - 0.5)
                let ridge = dark.interpolated(column, row)
                let step = light.interpolated(column, row) - ridge
                let pixel = y * width + x
                guard step >= Self.leastContrast else {
                    isClear[pixel] = false
                    continue
                }
                grounds[pixel] = ridge
                steps[pixel] = step
                levels[pixel] = (Float(image.pixels[pixel]) - ridge) / step
            }
        }
        self.crests = crests.filter { isClear[$0] }
        self.valleys = valleys.filter { isClear[$0] }
        guard self.crests.count >= Self.leastPoints, self.valleys.count >= Self.leastPoints else { return nil }
        self.width = width
        self.height = height
        self.isClear = isClear
        self.grounds = grounds
        self.steps = steps
        self.levels = levels
        greys = image.pixels
        lines = SkeletonGraph(skeleton)
        enhanced = analysis.enhanced
        spacing = analysis.spacing
    }

    private static func pixels(of skeleton: RidgeSkeleton, _ width: Int, _ height: Int) -> [Int] {
        var pixels: [Int] = []
        for y in 0..<height {
            for x in 0..<width where skeleton.pixels[(y + 1) * skeleton.width + x + 1] != 0 {
                pixels.append(y * width + x)
            }
        }
        return pixels
    }

    /// The mean grey of some pixels around every cell; 0 where there are none of them.
    private static func ground(_ image: GreyImage, at pixels: [Int], like mask: FingerMask) -> Plane<Float> {
        var sum = Plane<Float>(width: mask.width, height: mask.height, filledWith: 0)
        var count = sum
        for pixel in pixels {
            let (column, row) = (pixel % image.width / FingerMask.cell, pixel / image.width / FingerMask.cell)
            sum[column, row] += Float(image.pixels[pixel])
            count[column, row] += 1
        }
        sum = sum.smoothed(spread)
        count = count.smoothed(spread)
        for cell in sum.values.indices {
            sum.values[cell] = count.values[cell] > 0.001 ? sum.values[cell] / count.values[cell] : 0
        }
        return sum
    }
}
