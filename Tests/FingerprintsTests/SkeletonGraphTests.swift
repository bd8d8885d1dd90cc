import Testing

@testable import Fingerprints

@Suite("Skeleton and its graph")
struct SkeletonGraphTests {
    /// A flow that runs from left to right.
    static func level(_ width: Int, _ height: Int) -> RidgeFlow {
        RidgeFlow(
            cosines: Plane(width: width / 4 + 1, height: height / 4 + 1, filledWith: 1),
            sines: Plane(width: width / 4 + 1, height: height / 4 + 1, filledWith: 0))
    }

    /// Ridges from strokes between points, three pixels wide.
    static func graph(_ strokes: [(Int, Int, Int, Int)], cleaned: Bool = true) -> SkeletonGraph {
        let (width, height) = (120, 60)
        var values = [Int16](repeating: -1, count: width * height)
        for (x0, y0, x1, y1) in strokes {
            let steps = max(abs(x1 - x0), abs(y1 - y0), 1)
            for step in 0...steps {
                let (x, y) = (x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps)
                for row in y - 1...y + 1 {
                    for column in x - 1...x + 1 { values[row * width + column] = 1 }
                }
            }
        }
        var graph = SkeletonGraph(RidgeSkeleton(thinning: values, width: width, height: height))
        if cleaned { graph.clean(period: 9, flow: level(width, height)) }
        return graph
    }

    /// How many nodes of each degree are left.
    static func degrees(_ graph: SkeletonGraph) -> [Int: Int] {
        graph.nodes.indices.filter { graph.nodes[$0].isAlive }.reduce(into: [:]) {
            $0[graph.degree($1), default: 0] += 1
        }
    }

    @Test func `thinning leaves lines one pixel wide, in one piece`() {
        var random = SeededGenerator(seed: 12)
        let (width, height) = (90, 70)
        var values = [Int16](repeating: 0, count: width * height)
        for _ in 0..<14 {
            let (x, y) = (Int.random(in: 5..<70, using: &random), Int.random(in: 5..<55, using: &random))
            for row in y..<y + 9 {
                for column in x..<x + 14 { values[row * width + column] = 1 }
            }
        }
        let skeleton = RidgeSkeleton(thinning: values, width: width, height: height)
        var thick = CellMask(width: width, height: height, cells: values.map { $0 > 0 })
        let before = Self.parts(thick)
        thick.cells = (0..<width * height).map {
            skeleton.pixels[($0 / width + 1) * skeleton.width + $0 % width + 1] == 1
        }
        #expect(Self.parts(thick) == before)
        // No square of four, and nothing that was not there.
        for index in thick.cells.indices where thick.cells[index] {
            #expect(values[index] > 0)
            let (x, y) = (index % width, index / width)
            guard x + 1 < width, y + 1 < height else { continue }
            #expect(!(thick.cells[index + 1] && thick.cells[index + width] && thick.cells[index + width + 1]))
        }
    }

    /// Parts that hang together, diagonally too.
    static func parts(_ mask: CellMask) -> Int {
        var left = Set(mask.cells.indices.filter { mask.cells[$0] })
        var count = 0
        while let start = left.first {
            count += 1
            var waiting = [start]
            left.remove(start)
            while let here = waiting.popLast() {
                for step in [
                    -1, 1, -mask.width, mask.width, -mask.width - 1, -mask.width + 1, mask.width - 1, mask.width + 1,
                ]
                where left.remove(here + step) != nil { waiting.append(here + step) }
            }
        }
        return count
    }

    @Test func `a line has two ends, a fork three`() {
        #expect(Self.degrees(Self.graph([(10, 30, 100, 30)])) == [1: 2])
        #expect(Self.degrees(Self.graph([(10, 30, 50, 30), (50, 30, 100, 10), (50, 30, 100, 50)])) == [1: 3, 3: 1])
    }

    @Test func `a narrow gap is closed, a wide one stays`() {
        #expect(Self.degrees(Self.graph([(10, 30, 50, 30), (57, 30, 100, 30)])) == [1: 2])
        #expect(Self.degrees(Self.graph([(10, 30, 50, 30), (68, 30, 100, 30)])) == [1: 4])
    }

    @Test func `ends side by side are not joined`() {
        #expect(Self.degrees(Self.graph([(10, 26, 60, 26), (60, 32, 110, 32)])) == [1: 4])
    }

    @Test func `spurs, fragments, bridges and lakes go`() {
        #expect(Self.degrees(Self.graph([(10, 30, 100, 30), (50, 30, 50, 36)])) == [1: 2])
        #expect(Self.degrees(Self.graph([(10, 30, 100, 30), (50, 45, 58, 45)])) == [1: 2])
        #expect(Self.degrees(Self.graph([(10, 20, 100, 20), (10, 29, 100, 29), (50, 20, 50, 29)])) == [1: 4])
        let lake = [
            (10, 30, 44, 30), (44, 30, 49, 26), (49, 26, 54, 30), (44, 30, 49, 34), (49, 34, 54, 30), (54, 30, 100, 30),
        ]
        #expect(Self.degrees(Self.graph(lake, cleaned: false))[3] == 2)
        #expect(Self.degrees(Self.graph(lake)) == [1: 2])
    }

    @Test func `an empty image has an empty graph`() {
        #expect(Self.graph([]).nodes.isEmpty)
    }
}
