import Testing

@testable import SyntheticPeople

@Suite("Portable elementary functions")
struct PortableMathTests {
    @Test(
        "sines of known angles, in degrees",
        arguments: [(0, 0.0), (30, 0.5), (90, 1.0), (-30, -0.5), (210, -0.5), (390, 0.5), (45, 0.7071067811865476)])
    func sine(degrees: Int, expected: Double) {
        let angle = Double(degrees) * PortableMath.pi / 180
        #expect(abs(PortableMath.sin(angle) - expected) < 1e-8)
        #expect(abs(PortableMath.cos(angle - PortableMath.pi / 2) - expected) < 1e-8)
    }

    @Test("rounding is to the nearest, halves away from zero", arguments: [(0.4, 0), (0.5, 1), (-0.5, -1), (-1.2, -1)])
    func nearest(x: Double, expected: Int) {
        #expect(PortableMath.nearest(x) == expected)
    }

    @Test("the angle of a vector undoes sine and cosine all around the circle")
    func angles() {
        for step in -179...179 {
            let angle = Double(step) * PortableMath.pi / 180
            let back = PortableMath.atan2(3 * PortableMath.sin(angle), 3 * PortableMath.cos(angle))
            #expect(abs(back - angle) < 1e-7)
        }
        #expect(PortableMath.atan2(0, 0) == 0)
        #expect(abs(PortableMath.atan2(0, -2) - PortableMath.pi) < 1e-7)
    }

    @Test(
        "powers of e",
        arguments: [
            (0.0, 1.0), (1.0, 2.718281828459045), (-1.0, 0.36787944117144233), (-10.0, 4.539992976248485e-5),
            (5.0, 148.4131591025766),
        ])
    func powers(x: Double, expected: Double) {
        #expect(abs(PortableMath.exp(x) / expected - 1) < 1e-7)
    }
}
