import Glibc
import Imaging
import Testing

@testable import Fingerprints

@Suite("Singular points")
struct SingularPointTests {
    /// A mask without background.
    static func mask() throws -> FingerMask {
        let image = try DrawnRidges(width: 400, height: 400, radius: 1000).image()
        return FingerMask(image, blank: [Bool](repeating: false, count: 160_000))
    }

    /// A flow whose doubled angle turns around places.
    static func flow(_ mask: FingerMask, around places: [(x: Float, y: Float, turns: Float)]) -> RidgeFlow {
        var flow = RidgeFlow(
            cosines: Plane(width: mask.width, height: mask.height, filledWith: 0),
            sines: Plane(width: mask.width, height: mask.height, filledWith: 0))
        for row in 0..<mask.height {
            for column in 0..<mask.width {
                let (x, y) = (Float(column * 4 + 2), Float(row * 4 + 2))
                let angle = places.reduce(Float(0.3)) { $0 + $1.turns * atan2(y - $1.y, x - $1.x) }
                flow.cosines[column, row] = cos(angle)
                flow.sines[column, row] = sin(angle)
            }
        }
        return flow
    }

    @Test func `a core and a delta are found where the flow turns`() throws {
        let mask = try Self.mask()
        let found = Self.flow(mask, around: [(150, 180, 1), (260, 290, -1)]).singularPoints(mask: mask)
        try #require(found.map(\.kind) == [.core, .delta])
        #expect((found[0].place - RidgePoint(x: 150, y: 180)).length < 6)
        #expect((found[1].place - RidgePoint(x: 260, y: 290)).length < 6)
    }

    @Test func `a flow without turns has none`() throws {
        let mask = try Self.mask()
        #expect(Self.flow(mask, around: []).singularPoints(mask: mask).isEmpty)
    }
}
