import Glibc
import Testing

@testable import Fingerprints

/// The kernel behind ``Plane/smoothed(_:)`` against sums written down as they are meant.
@Suite("Smoothing of planes")
struct PlaneSmoothingTests {
    static func reference(_ plane: Plane<Float>, _ spread: Float) -> [Float] {
        let reach = Int((3 * spread).rounded(.up))
        let raw = (-reach...reach).map { exp(-Float($0 * $0) / (2 * spread * spread)) }
        let sum = raw.reduce(0, +)
        func sums(_ values: [Float], step: Int, count: Int, place: (Int) -> Int) -> [Float] {
            values.indices.map { index in
                var result: Float = 0
                for offset in -reach...reach where (0..<count).contains(place(index) + offset) {
                    result += raw[offset + reach] / sum * values[index + offset * step]
                }
                return result
            }
        }
        let across = sums(plane.values, step: 1, count: plane.width) { $0 % plane.width }
        return sums(across, step: plane.width, count: plane.height) { $0 / plane.width }
    }

    @Test(arguments: [(1, 1), (3, 40), (40, 3), (17, 23), (64, 64)], [0.5, 1.5, 2, 5] as [Float])
    func `the kernel gives the very sums`(size: (width: Int, height: Int), spread: Float) {
        var random = SeededGenerator(seed: UInt64(size.width * 100 + size.height))
        let plane = Plane(
            width: size.width, height: size.height,
            values: (0..<size.width * size.height).map { _ in Float.random(in: -300...300, using: &random) })
        #expect(plane.smoothed(spread).values == Self.reference(plane, spread))
    }

    @Test func `a tiny spread changes nothing`() {
        let plane = Plane<Float>(width: 2, height: 2, values: [1, 2, 3, 4])
        #expect(plane.smoothed(0.1).values == plane.values)
    }
}
