import Glibc

/// What noise does to a skeleton and how it is undone, after Zhao and Tang (Preprocessing and postprocessing for
/// skeleton-based fingerprint minutiae extraction, Pattern Recognition 40(4), 2007) and the Handbook of Fingerprint
/// Recognition, ch. 3.7. Lengths are given in ridge distances.
extension SkeletonGraph {
    /// Widest gap in a ridge that is closed.
    private static let gap: Float = 0.9
    /// Longest line between two ends that is no ridge.
    private static let fragment: Float = 1.8
    /// Longest line from a fork to an end that is a spur.
    private static let spur: Float = 1
    /// Longest of the two sides of a hole in a ridge.
    private static let lake: Float = 1.6
    /// Longest line from ridge to ridge that is a bridge.
    private static let bridge: Float = 1.4
    /// Cosine of the greatest angle by which the two sides of a gap differ.
    private static let straight: Float = 0.8
    /// Cosine of the least angle between a bridge and the ridges.
    private static let oblique: Float = 0.7
    /// Pixels of the ridge by which its direction at an end is judged.
    private static let reach: Float = 8
    /// Pixels within which the line between two ends says nothing about direction.
    private static let touching: Float = 4

    /// Removes what is no ridge.
    ///
    /// - Parameters:
    ///   - period: From ridge to ridge, pixels.
    ///   - flow: The ridges' directions.
    mutating func clean(period: Float, flow: RidgeFlow) {
        closeGaps(Self.gap * period)
        removeFragments(Self.fragment * period)
        removeSpurs(Self.spur * period)
        removeLakes(Self.lake * period)
        removeBridges(Self.bridge * period, flow: flow)
        removeSpurs(Self.spur * period)
    }

    private mutating func closeGaps(_ widest: Float) {
        let ends = nodes.indices.filter { nodes[$0].isAlive && degree($0) == 1 }
        let outward = ends.map { direction(nodes[$0].edges[0], from: $0, reach: Self.reach) }
        var gaps: [(cost: Float, first: Int, second: Int)] = []
        for first in ends.indices {
            for second in first + 1..<ends.count {
                let step = nodes[ends[second]].place - nodes[ends[first]].place
                let distance = step.length
                guard distance <= widest, distance > 0, nodes[ends[first]].edges != nodes[ends[second]].edges else {
                    continue
                }
                // The ridges leave in opposite directions, each in line with the gap.
                let opposite = -outward[first].dot(outward[second])
                let aligned = min(-outward[first].dot(step), outward[second].dot(step)) / distance
                guard opposite > Self.straight, distance <= Self.touching || aligned > Self.straight else { continue }
                gaps.append((distance * (2 - opposite), ends[first], ends[second]))
            }
        }
        gaps.sort { ($0.cost, $0.first, $0.second) < ($1.cost, $1.first, $1.second) }
        for gap in gaps where degree(gap.first) == 1 && degree(gap.second) == 1 {
            connect(gap.first, gap.second, [nodes[gap.first].place, nodes[gap.second].place])
            settle(gap.first)
            settle(gap.second)
        }
    }

    private mutating func removeFragments(_ longest: Float) {
        for edge in edges(shorterThan: longest)
        where edges[edge].isAlive && degree(edges[edge].from) == 1 && degree(edges[edge].to) == 1 { remove(edge) }
    }

    private mutating func removeSpurs(_ longest: Float) {
        for edge in edges(shorterThan: longest) where edges[edge].isAlive {
            let degrees = [degree(edges[edge].from), degree(edges[edge].to)].sorted()
            if degrees[0] == 1, degrees[1] > 2 { remove(edge) }
        }
    }

    /// Keeps the shorter side of a hole, and no line from a node to itself.
    private mutating func removeLakes(_ longest: Float) {
        for edge in edges(shorterThan: longest).reversed() where edges[edge].isAlive {
            let (from, to) = (edges[edge].from, edges[edge].to)
            let hasTwin = nodes[from].edges.contains {
                $0 != edge && edges[$0].length < longest && (edges[$0].from == to || edges[$0].to == to)
            }
            if from == to || hasTwin { remove(edge) }
        }
    }

    private mutating func removeBridges(_ longest: Float, flow: RidgeFlow) {
        for edge in edges(shorterThan: longest) where edges[edge].isAlive {
            let (from, to) = (edges[edge].from, edges[edge].to)
            guard degree(from) > 2, degree(to) > 2, from != to else { continue }
            let step = (nodes[to].place - nodes[from].place).unit
            let middle = 0.5 * (nodes[from].place + nodes[to].place)
            let angle = flow.angle(middle.x, middle.y)
            if abs(step.dot(RidgePoint(x: cos(angle), y: sin(angle)))) < Self.oblique { remove(edge) }
        }
    }
}
