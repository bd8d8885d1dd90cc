extension RidgeRelief {
    /// Shortest piece of a ridge that is followed, in pixels.
    private static let leastLength = 32
    /// Fewer points of ridges than these say nothing.
    private static let leastPoints = 300
    /// Half the windows, in points, between whose means pores show: wavelengths of 8 to 24 pixels pass.
    private static let fine = 2
    private static let coarse = 10
    /// Levels between which a pixel is neither dark nor light.
    private static let middle: ClosedRange<Float> = 0.25...0.75

    /// See ``PresentationTrait/valleyGrain``.
    var valleyGrain: Float {
        let sum = valleys.reduce(Float(0)) { $0 + (levels[$1] - 1) * (levels[$1] - 1) }
        return (sum / Float(max(1, valleys.count))).squareRoot()
    }

    /// See ``PresentationTrait/porePattern``; `nil` when too few ridges can be followed.
    var porePattern: Float? {
        var points = 0
        var (all, pores): (Float, Float) = (0, 0)
        for edge in lines.edges {
            for piece in clearPieces(edge.points) where piece.count >= Self.leastLength {
                let (fine, coarse) = (Self.means(piece, Self.fine), Self.means(piece, Self.coarse))
                points += piece.count
                for index in piece.indices {
                    all += piece[index] * piece[index]
                    pores += (fine[index] - coarse[index]) * (fine[index] - coarse[index])
                }
            }
        }
        return points >= Self.leastPoints ? pores / max(all, .leastNormalMagnitude) : nil
    }

    /// See ``PresentationTrait/midtones``.
    var midtones: Float {
        var (clear, between) = (0, 0)
        for pixel in levels.indices where isClear[pixel] {
            clear += 1
            if Self.middle.contains(levels[pixel]) { between += 1 }
        }
        return Float(between) / Float(max(1, clear))
    }

    /// See ``PresentationTrait/fineNoise``: the mask of Immerkær's that gives 0 for planes and most of edges.
    var fineNoise: Float {
        var (sum, count): (Float, Int) = (0, 0)
        forEachInnerPixel { pixel in
            let (up, down) = (pixel - width, pixel + width)
            let corners = levels[up - 1] + levels[up + 1] + levels[down - 1] + levels[down + 1]
            let sides = levels[up] + levels[down] + levels[pixel - 1] + levels[pixel + 1]
            sum += abs(corners - 2 * sides + 4 * levels[pixel])
            count += 1
        }
        return (Float.pi / 2).squareRoot() / 6 * sum / Float(max(1, count))
    }

    /// See ``PresentationTrait/edgeSteepness``: mean slope where the enhanced ridges begin.
    var edgeSteepness: Float {
        var (sum, count): (Float, Int) = (0, 0)
        forEachInnerPixel { pixel in
            let here = enhanced.values[pixel] > 0
            guard here != (enhanced.values[pixel + 1] > 0) || here != (enhanced.values[pixel + width] > 0) else {
                return
            }
            let dx = (levels[pixel + 1] - levels[pixel - 1]) / 2
            let dy = (levels[pixel + width] - levels[pixel - width]) / 2
            let period = spacing.period(Float(pixel % width), Float(pixel / width))
            sum += (dx * dx + dy * dy).squareRoot() * period / .pi
            count += 1
        }
        return sum / Float(max(1, count))
    }

    /// The levels along a line, without its unclear places.
    private func clearPieces(_ line: [RidgePoint]) -> [[Float]] {
        line.split { !isClear[pixel($0)] }.map { $0.map { levels[pixel($0)] } }
    }

    private func pixel(_ place: RidgePoint) -> Int { Int(place.y.rounded()) * width + Int(place.x.rounded()) }

    /// Means over 2 `half` + 1 values, cut at the ends.
    private static func means(_ values: [Float], _ half: Int) -> [Float] {
        var sums: [Float] = [0]
        for value in values { sums.append(sums[sums.count - 1] + value) }
        return values.indices.map { index in
            let (from, to) = (max(0, index - half), min(values.count, index + half + 1))
            return (sums[to] - sums[from]) / Float(to - from)
        }
    }

    /// Pixels that are clear with all their neighbours.
    private func forEachInnerPixel(_ body: (Int) -> Void) {
        for y in 1..<height - 1 {
            for x in 1..<width - 1 {
                let pixel = y * width + x
                let (up, down) = (pixel - width, pixel + width)
                guard isClear[pixel], isClear[up], isClear[down], isClear[pixel - 1], isClear[pixel + 1],
                    isClear[up - 1], isClear[up + 1], isClear[down - 1], isClear[down + 1]
                else { continue }
                body(pixel)
            }
        }
    }
}
