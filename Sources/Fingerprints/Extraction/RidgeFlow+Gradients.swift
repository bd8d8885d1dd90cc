extension RidgeFlow {
    /// Standard deviations, in pixels, over which gradients are gathered: near, and where those disagree, farther.
    private static let near: Float = 6
    private static let far: Float = 10
    /// Agreement of the near gradients below which the far ones begin to take over.
    private static let trust: Float = 0.5
    /// Standard deviation of the smoothing at the end, in pixels.
    private static let finish: Float = 4

    /// Reads the flow from gradients, by the structure tensor (Handbook of Fingerprint Recognition, ch. 3.3).
    ///
    /// Meant for enhanced ridges: it follows them more finely than ``OrientedEnergy``, but any noise too.
    ///
    /// - Parameters:
    ///   - padded: Samples with the margin of a ``RidgeImage``.
    ///   - width: Columns without the margin.
    ///   - height: Rows without the margin.
    ///   - mask: Where to look; elsewhere the flow is 0.
    init(gradientsOf padded: [Int16], width: Int, height: Int, mask: FingerMask) {
        let stride = width + 2 * RidgeImage.margin
        var along = Plane<Float>(width: mask.width, height: mask.height, filledWith: 0)
        var across = along
        var energy = along
        for row in 0..<mask.height {
            for column in 0..<mask.width where mask.cells.cells[row * mask.width + column] {
                var (xx, yy, xy) = (Float(0), Float(0), Float(0))
                padded.withUnsafeBufferPointer { samples in
                    for y in row * Self.cell..<min(height, (row + 1) * Self.cell) {
                        for x in column * Self.cell..<min(width, (column + 1) * Self.cell) {
                            let here = (y + RidgeImage.margin) * stride + x + RidgeImage.margin
                            let (dx, dy) = Self.gradient(samples, here, stride)
                            xx += dx * dx
                            yy += dy * dy
                            xy += dx * dy
                        }
                    }
                }
                guard xx + yy > 0 else { continue }
                // Each cell counts by the root of its energy: a scratch must not overrule its neighbours.
                let scale = 1 / (xx + yy).squareRoot()
                along[column, row] = (xx - yy) * scale
                across[column, row] = 2 * xy * scale
                energy[column, row] = (xx + yy) * scale
            }
        }
        let (nearX, nearY) = Self.agreement(along, across, energy, spread: Self.near)
        let (farX, farY) = Self.agreement(along, across, energy, spread: Self.far)
        cosines = nearX
        sines = nearY
        for index in cosines.values.indices {
            let (x, y) = (nearX.values[index], nearY.values[index])
            let part = max(0, 1 - (x * x + y * y).squareRoot() / Self.trust)
            // Ridges run at right angles to gradients: the doubled vector turns round.
            cosines.values[index] = -(x * (1 - part) + farX.values[index] * part)
            sines.values[index] = -(y * (1 - part) + farY.values[index] * part)
        }
        smooth(Self.finish)
    }

    /// Sobel's differences.
    @inline(__always)
    private static func gradient(
        _ samples: UnsafeBufferPointer<Int16>, _ here: Int, _ stride: Int
    ) -> (x: Float, y: Float) {
        func at(_ offset: Int) -> Int32 { Int32(samples[here &+ offset]) }
        let (upLeft, up, upRight) = (at(-stride - 1), at(-stride), at(-stride + 1))
        let (downLeft, down, downRight) = (at(stride - 1), at(stride), at(stride + 1))
        let dx = upRight &+ 2 &* at(1) &+ downRight &- upLeft &- 2 &* at(-1) &- downLeft
        let dy = downLeft &+ 2 &* down &+ downRight &- upLeft &- 2 &* up &- upRight
        return (Float(dx) / 1024, Float(dy) / 1024)
    }

    /// Gathers gradients; the vectors' length is the share that agrees.
    private static func agreement(
        _ along: Plane<Float>, _ across: Plane<Float>, _ energy: Plane<Float>, spread: Float
    ) -> (Plane<Float>, Plane<Float>) {
        var x = along.smoothed(spread / Float(cell))
        var y = across.smoothed(spread / Float(cell))
        let sum = energy.smoothed(spread / Float(cell))
        for index in sum.values.indices {
            let scale = sum.values[index] > 1e-6 ? 1 / sum.values[index] : 0
            x.values[index] *= scale
            y.values[index] *= scale
        }
        return (x, y)
    }
}
