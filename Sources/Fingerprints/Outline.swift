/// The convex hull of a template's minutiae: the part of the finger that it is known to show.
struct Outline: Sendable {
    /// A side of the hull: the points outside it have `x · acrossX + y · acrossY > edge`; (acrossX, acrossY) has length 1.
    private struct Side {
        var acrossX: Float
        var acrossY: Float
        var edge: Float
    }

    private let sides: [Side]

    /// Bytes of its array.
    var size: Int { sides.count * MemoryLayout<Side>.stride }

    /// The hull of points; without area it contains nothing.
    init(of points: [(x: Float, y: Float)]) {
        let corners = Self.convexHull(points)
        guard corners.count > 2, var previous = corners.last else {
            sides = []
            return
        }
        var sides: [Side] = []
        for corner in corners {
            let (dx, dy) = (corner.x - previous.x, corner.y - previous.y)
            let length = (dx * dx + dy * dy).squareRoot()
            let (acrossX, acrossY) = (dy / length, -dx / length)
            sides.append(
                Side(acrossX: acrossX, acrossY: acrossY, edge: previous.x * acrossX + previous.y * acrossY))
            previous = corner
        }
        self.sides = sides
    }

    /// Whether a point is inside the hull or no farther than `margin` beyond each side's line.
    func contains(_ x: Float, _ y: Float, margin: Float) -> Bool {
        guard !sides.isEmpty else { return false }
        for side in sides where x * side.acrossX + y * side.acrossY > side.edge + margin { return false }
        return true
    }

    /// Andrew's monotone chain, counter-clockwise, without corners on a straight line.
    private static func convexHull(_ points: [(x: Float, y: Float)]) -> [(x: Float, y: Float)] {
        let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        func chain(_ points: some Sequence<(x: Float, y: Float)>) -> [(x: Float, y: Float)] {
            var line: [(x: Float, y: Float)] = []
            for point in points {
                while line.count > 1 {
                    let a = line[line.count - 2]
                    let b = line[line.count - 1]
                    guard (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) <= 0 else { break }
                    line.removeLast()
                }
                line.append(point)
            }
            return line.dropLast()
        }
        return chain(sorted) + chain(sorted.reversed())
    }
}
