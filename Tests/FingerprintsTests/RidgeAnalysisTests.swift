import Glibc
import Imaging
import Testing

@testable import Fingerprints

@Suite("Analysis of ridges")
struct RidgeAnalysisTests {
    /// Difference of two directions in 360/256 degrees.
    static func distance(_ first: UInt8, _ second: UInt8) -> UInt8 {
        min(first &- second, second &- first)
    }

    @Test(arguments: [0, 0.4, 1.1, 1.57, 2.2, 3.0], [0, 3.14])
    func `a lone minutia is found where it is, in the standard's direction`(angle: Double, phase: Double) throws {
        // Across the ridges the phase gains half a turn on the one side of the place and loses half a turn on the other:
        // the side of the angle has a ridge more, and the direction points along it.
        let drawn = DrawnRidges(angle: angle, minutiae: [(118, 123, 1)], phase: phase)
        let analysis = try #require(RidgeAnalysis(drawn.image()))
        try #require(analysis.minutiae.count == 1)
        let found = analysis.minutiae[0]
        // Ridges fork half a ridge distance before the phase's own singular place.
        #expect((found.place - RidgePoint(x: 118, y: 123)).length < 6)
        let expected = Minutia.angle(degrees: -angle * 180 / .pi)
        let direction = Double(atan2(-found.direction.y, found.direction.x)) * 180 / .pi
        #expect(Self.distance(Minutia.angle(degrees: direction), expected) < 6)
        #expect(found.certainty > 0.5)
    }

    @Test(arguments: [0, 3.14])
    func `dark and light exchanged make an end a fork, at the same place in the same direction`(phase: Double) throws {
        let drawn = DrawnRidges(angle: 0.8, minutiae: [(110, 128, -1)], phase: phase)
        let other = DrawnRidges(angle: 0.8, minutiae: [(110, 128, -1)], phase: phase + .pi)
        let first = try #require(RidgeAnalysis(drawn.image()))
        let second = try #require(RidgeAnalysis(other.image()))
        try #require(first.minutiae.count == 1 && second.minutiae.count == 1)
        #expect(Set([first.minutiae[0].kind, second.minutiae[0].kind]) == [.ending, .bifurcation])
        #expect((first.minutiae[0].place - second.minutiae[0].place).length < 3)
        #expect(first.minutiae[0].direction.dot(second.minutiae[0].direction) > 0.98)
    }

    @Test(arguments: [(6.0, 0.05), (8, 0.05), (9, 0.05), (11, 0.1), (13, 0.15)])
    func `flow and ridge distance are those that were drawn, wide ones nearly`(period: Double, tolerance: Double) throws
    {
        for angle in stride(from: 0.05, to: Double.pi, by: 0.3) {
            let analysis = try #require(
                RidgeAnalysis(DrawnRidges(period: period, angle: angle).image()))
            #expect(abs(Double(analysis.spacing.mean) - period) < tolerance * period)
            let (cosine, sine) = analysis.flow.vector(120, 120)
            #expect(Double(cosine) * cos(2 * angle) + Double(sine) * sin(2 * angle) > 0.97)
            #expect(analysis.minutiae.isEmpty)
            #expect(analysis.clarity.at(120, 120) > 0.6)
        }
    }

    @Test func `the mask is the finger`() throws {
        let analysis = try #require(RidgeAnalysis(DrawnRidges().image()))
        let disc = Double.pi * pow(110 * 25.4 / 500, 2)
        #expect(abs(analysis.area - disc) < 0.12 * disc)
        #expect(analysis.mask.contains(120, 120) && !analysis.mask.contains(3, 3))
        #expect(analysis.mask.depth(120, 120) > 90)
    }

    @Test func `resampling keeps ridges, sizes and greys`() throws {
        let drawn = try DrawnRidges(width: 480, height: 300, dpi: 1000, period: 18, radius: 1000).image()
        let half = try #require(ImageScaling(drawn))
        #expect(half.image.width == 240 && half.image.height == 150 && half.image.dpi == 500 && half.scale == 2)
        let same = try DrawnRidges(width: 240, height: 150, period: 9, phase: 0.17, radius: 1000).image()
        let differences = zip(half.image.pixels, same.pixels).map { abs(Int($0) - Int($1)) }
        #expect(differences.reduce(0, +) / differences.count < 6)
        for dpi in [500, 490, 512] {
            let image = try DrawnRidges(dpi: dpi).image()
            let kept = try #require(ImageScaling(image))
            #expect(kept.image == image && kept.scale == 1)
        }
        let plain = try #require(GreyImage(width: 61, height: 7, dpi: 333, pixels: [UInt8](repeating: 77, count: 427)))
        let scaled = try #require(ImageScaling(plain)).image
        #expect(scaled.width == 92 && scaled.height == 11 && Set(scaled.pixels) == [77])
    }

    @Test func `nothing was delivered where a constant reaches the edge, and only there`() throws {
        var random = SeededGenerator(seed: 3)
        let side = 60
        let pixels = (0..<side * side).map { index -> UInt8 in
            let (x, y) = (index % side, index / side)
            // A frame's slanting outline at the left, a wet spot in the middle.
            if x < 10 + y / 10 { return 255 }
            return hypot(Double(x - 40), Double(y - 30)) < 9 ? 0 : UInt8.random(in: 90...160, using: &random)
        }
        let blank = BlankArea.pixels(
            of: try #require(GreyImage(width: side, height: side, dpi: 500, pixels: pixels)))
        #expect(blank[30 * side + 2] && blank[30 * side + 12])
        #expect(!blank[30 * side + 40] && !blank[30 * side + 20] && !blank[59 * side + 59])
    }
}
