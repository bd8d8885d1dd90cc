import Glibc

/// Local similarities to one similarity of two templates: local similarity sort with relaxation (LSS-R).
///
/// The best local pairs support each other when both templates agree on the distance between their minutiae, the
/// difference of their directions, and the direction of the line between them; pairs without support fade.
/// After Cappelli, Ferrara and Maltoni (2010), section III. Deviations: a minutia stands in at most one pair, six
/// rounds instead of five, 0.2 rad instead of π/12 in the two angles, and more pairs averaged the more minutiae the
/// smaller side has (up to twelve, half-way at 30). The average always counts the wanted number of pairs: missing
/// ones are 0, and below twenty cylinders the average shrinks in proportion: the penalty of small templates.
struct PairRelaxation {
    /// A minutia of each side and how alike their cylinders are.
    struct Pair {
        var probe: Int
        var reference: Int
        var similarity: Float
    }

    /// Local similarities up to this are not worth a pair.
    private static let leastSimilarity: Float = 0.1
    /// Pairs that enter the relaxation at most.
    private static let mostPairs = 80
    /// Rounds of support (nrel).
    private static let rounds = 6
    /// Where the agreement of two angles is one half, radians (μρ2, μρ3).
    private static let turnCentre: Float = 0.2
    /// Pairs averaged: least and most (minNp, maxNp), and the sigmoid between them (μP, τP).
    private static let leastWanted = 4
    private static let mostWanted = 12
    private static let wantedCentre: Float = 30
    private static let wantedSlope: Float = 0.2
    /// With fewer cylinders on the smaller side, the similarity counts less.
    private static let enough: Float = 20

    /// The minutiae of the cylinders of each side.
    let probe: [CylinderBuilder.Point]
    let reference: [CylinderBuilder.Point]

    /// The global similarity, 0...1.
    ///
    /// - Parameter matrix: Local similarities, row-major, probe × reference.
    /// - Returns: 0 when fewer than two pairs are worth it.
    func similarity(_ matrix: [Float]) -> Float {
        let pairs = bestPairs(matrix)
        guard pairs.count > 1 else { return 0 }
        let relaxed = relax(pairs)
        let smaller = Float(min(probe.count, reference.count))
        let part = Self.sigmoid(smaller, Self.wantedCentre, Self.wantedSlope)
        let wanted = Self.leastWanted + Int((part * Float(Self.mostWanted - Self.leastWanted)).rounded())
        let efficiency = pairs.indices.map { relaxed[$0] / pairs[$0].similarity }
        let order = pairs.indices.sorted { (efficiency[$1], $0) < (efficiency[$0], $1) }
        var sum: Float = 0
        for index in order.prefix(wanted) { sum += relaxed[index] }
        return sum / Float(wanted) * min(1, smaller / Self.enough)
    }

    /// The most similar pairs, each minutia at most once, as many as the smaller side has minutiae.
    private func bestPairs(_ matrix: [Float]) -> [Pair] {
        var candidates: [Pair] = []
        for row in probe.indices {
            for column in reference.indices where matrix[row * reference.count + column] > Self.leastSimilarity {
                candidates.append(
                    Pair(probe: row, reference: column, similarity: matrix[row * reference.count + column]))
            }
        }
        candidates.sort {
            ($1.similarity, $0.probe, $0.reference) < ($0.similarity, $1.probe, $1.reference)
        }
        let limit = min(probe.count, reference.count, Self.mostPairs)
        var usedProbe = [Bool](repeating: false, count: probe.count)
        var usedReference = [Bool](repeating: false, count: reference.count)
        var pairs: [Pair] = []
        for pair in candidates where !usedProbe[pair.probe] && !usedReference[pair.reference] {
            usedProbe[pair.probe] = true
            usedReference[pair.reference] = true
            pairs.append(pair)
            if pairs.count == limit { break }
        }
        return pairs
    }

    private func relax(_ pairs: [Pair]) -> [Float] {
        let count = pairs.count
        var support = [Float](repeating: 0, count: count * count)
        for first in 0..<count {
            for second in 0..<first {
                let value = compatibility(pairs[first], pairs[second])
                support[first * count + second] = value
                support[second * count + first] = value
            }
        }
        var strengths = pairs.map(\.similarity)
        for _ in 0..<Self.rounds {
            var next = strengths
            for first in 0..<count {
                var sum: Float = 0
                for second in 0..<count { sum += support[first * count + second] * strengths[second] }
                next[first] = (strengths[first] + sum / Float(count - 1)) / 2
            }
            strengths = next
        }
        return strengths
    }

    /// How well two pairs agree, 0...1.
    private func compatibility(_ a: Pair, _ b: Pair) -> Float {
        let (pa, pb) = (probe[a.probe], probe[b.probe])
        let (ra, rb) = (reference[a.reference], reference[b.reference])
        let (px, py) = (pb.x - pa.x, pb.y - pa.y)
        let (rx, ry) = (rb.x - ra.x, rb.y - ra.y)
        let distance = abs((px * px + py * py).squareRoot() - (rx * rx + ry * ry).squareRoot())
        let direction = abs(Self.wrapped((pa.radians - pb.radians) - (ra.radians - rb.radians)))
        let radial = abs(Self.wrapped((pa.radians - atan2(py, px)) - (ra.radians - atan2(ry, rx))))
        return Self.sigmoid(distance, 5, -1.6) * Self.sigmoid(direction, Self.turnCentre, -30)
            * Self.sigmoid(radial, Self.turnCentre, -30)
    }

    private static func wrapped(_ angle: Float) -> Float {
        angle - (angle / (2 * .pi)).rounded() * 2 * .pi
    }

    private static func sigmoid(_ value: Float, _ centre: Float, _ slope: Float) -> Float {
        1 / (1 + exp(-slope * (value - centre)))
    }
}
