/// How much of the local contrast is explained by ridges that run as the flow says: 0...1, in cells of 4 × 4 pixels.
///
/// Clear ridges reach 0.5 and more, dry or creased ones 0.1...0.3, noise and single edges less.
struct RidgeClarity {
    /// Standard deviation of the neighbourhood, in pixels.
    private static let spread: Float = 8

    /// The share by cell of a ``FingerMask``.
    let cells: Plane<Float>

    /// Compares the energy of what the ridge filters made of an image with that of the image.
    init(_ image: RidgeImage, filtered: [Int16], mask: FingerMask) {
        let cell = FingerMask.cell
        var explained = Plane<Float>(width: mask.width, height: mask.height, filledWith: 0)
        var all = explained
        for row in 0..<mask.height {
            for column in 0..<mask.width where mask.cells.cells[row * mask.width + column] {
                var (found, total) = (0, 0)
                for y in row * cell..<min(image.height, (row + 1) * cell) {
                    let from = (y + RidgeImage.margin) * image.stride + RidgeImage.margin
                    for x in column * cell..<min(image.width, (column + 1) * cell) {
                        let (response, sample) = (Int(filtered[y * image.width + x]), Int(image.padded[from + x]))
                        found &+= response &* response
                        total &+= sample &* sample
                    }
                }
                explained[column, row] = Float(found)
                all[column, row] = Float(total)
            }
        }
        var share = explained.smoothed(Self.spread / Float(cell))
        all = all.smoothed(Self.spread / Float(cell))
        for index in share.values.indices {
            share.values[index] = all.values[index] > 0 ? min(1, share.values[index] / all.values[index]) : 0
        }
        cells = share
    }

    /// The share at a place in pixels.
    func at(_ x: Float, _ y: Float) -> Float {
        let cell = Float(FingerMask.cell)
        return cells.interpolated((x + 0.5) / cell - 0.5, (y + 0.5) / cell - 0.5)
    }
}
