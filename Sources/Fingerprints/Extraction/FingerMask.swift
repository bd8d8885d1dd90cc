import Imaging

/// Where the finger is, in cells of 4 × 4 pixels.
///
/// First by the strength of the gradients (ridges have strong ones, the sensor's background weak ones), then by
/// what the ridge filters explain of the contrast (``narrow(_:)``).
struct FingerMask {
    /// Side of a cell in pixels.
    static let cell = 4
    /// Standard deviation of the smoothing of gradients, in cells.
    private static let spread: Float = 2
    /// A cell is finger when its gradients reach this part of the strong ones of the image (95th percentile).
    private static let share: Float = 0.25
    /// Grey values a pixel below which gradients are noise, whatever the rest of the image.
    private static let least: Float = 4
    /// Gaps up to twice this are closed, in cells.
    private static let closing = 3
    /// Appendages narrower than twice this are cut off, in cells.
    private static let opening = 4
    /// Least part of the contrast that ridges explain where there are ridges.
    private static let leastClarity: Float = 0.08
    /// As ``opening``, after the cells without ridges have gone.
    private static let narrowOpening = 5

    private(set) var cells: CellMask
    /// Distance to the nearest cell outside, in cells.
    private var depths: [Float]

    /// Columns of cells; an incomplete one at the edge counts.
    var width: Int { cells.width }
    /// Rows of cells; an incomplete one at the edge counts.
    var height: Int { cells.height }

    /// Finds the finger by its gradients.
    ///
    /// - Parameters:
    ///   - image: At 500 dots per inch.
    ///   - blank: The pixels where nothing was delivered.
    init(_ image: GreyImage, blank: [Bool]) {
        let width = (image.width + Self.cell - 1) / Self.cell
        let height = (image.height + Self.cell - 1) / Self.cell
        var strength = Self.gradients(image, blank: blank, columns: width, rows: height).smoothed(Self.spread)
        for index in strength.values.indices { strength.values[index] /= Float(Self.cell * Self.cell) }
        let strong = strength.values.sorted()[strength.values.count * 95 / 100]
        let threshold = max(Self.least, strong * Self.share)
        var cells = CellMask(width: width, height: height, cells: strength.values.map { $0 > threshold })
        cells = cells.grown(Self.closing).shrunk(Self.closing)
        cells.fillHoles()
        cells = cells.shrunk(Self.opening).grown(Self.opening)
        cells.keepLargestPart()
        self.cells = cells
        depths = cells.depths()
    }

    /// Leaves out where no ridges run.
    mutating func narrow(_ clarity: RidgeClarity) {
        for index in cells.cells.indices where clarity.cells.values[index] < Self.leastClarity {
            cells.cells[index] = false
        }
        cells.fillHoles()
        cells = cells.shrunk(Self.narrowOpening).grown(Self.narrowOpening)
        cells.keepLargestPart()
        depths = cells.depths()
    }

    /// Whether a pixel of the image belongs to the finger.
    func contains(_ x: Int, _ y: Int) -> Bool {
        cells.cells[(y / Self.cell) * cells.width + x / Self.cell]
    }

    /// Distance of a pixel of the image to the finger's outline or the image's edge, in pixels, to a cell; 0 outside.
    func depth(_ x: Int, _ y: Int) -> Float {
        depths[(y / Self.cell) * cells.width + x / Self.cell] * Float(Self.cell)
    }

    /// As ``depth(_:_:)``, for a cell.
    func depth(column: Int, row: Int) -> Float { depths[row * cells.width + column] * Float(Self.cell) }

    /// The finger's area in pixels.
    var area: Int { cells.cells.count { $0 } * Self.cell * Self.cell }

    /// Sums of the gradients' lengths over cells, from an image under a small binomial filter.
    private static func gradients(_ image: GreyImage, blank: [Bool], columns: Int, rows: Int) -> Plane<Float> {
        let (width, height) = (image.width, image.height)
        var result = Plane<Float>(width: columns, height: rows, filledWith: 0)
        guard width > 4, height > 4 else { return result }
        var smooth = [Int32](repeating: 0, count: width * height)
        image.pixels.withUnsafeBufferPointer { pixels in
            func across(_ middle: Int) -> Int32 {
                Int32(pixels[middle &- 1]) &+ 2 &* Int32(pixels[middle]) &+ Int32(pixels[middle &+ 1])
            }
            for y in 1..<height - 1 {
                for here in y * width + 1..<(y + 1) * width - 1 {
                    smooth[here] = across(here &- width) &+ 2 &* across(here) &+ across(here &+ width)
                }
            }
        }
        guard width > 6, height > 6 else { return result }
        for y in 3..<height - 3 {
            for x in 3..<width - 3 {
                let here = y * width + x
                if blank[here] || blank[here - 2] || blank[here + 2] || blank[here - 2 * width]
                    || blank[here + 2 * width]
                {
                    continue
                }
                let dx = Float(smooth[here + 2] - smooth[here - 2]) / 16
                let dy = Float(smooth[here + 2 * width] - smooth[here - 2 * width]) / 16
                result[x / cell, y / cell] += (dx * dx + dy * dy).squareRoot()
            }
        }
        return result
    }
}
