/// The directions and distances of the ridges of a finger, as smooth functions of the place.
///
/// Directions follow the zero-pole model of Sherlock and Monro (Pattern Recognition 26, 1993) with a piecewise linear
/// correction of each singularity's angle after Vizcaya and Gerhardt (Pattern Recognition 29, 1996), and a slow
/// random bend of the whole. Arches follow a sinusoidal model (Maltoni et al., Handbook of Fingerprint Recognition,
/// ch. 6), which in a weaker form also rounds the ridges of the other classes along the fingertip. Coordinates are pixels at 500 dpi from the image's top left.
struct OrientationField: Sendable {
    /// A core or a delta with its correction.
    private struct Singularity: Sendable {
        let x: Double
        let y: Double
        /// +1 for a core, -1 for a delta.
        let sign: Double
        /// What is added to the angle at -π, -3π/4, ..., 3π/4.
        let correction: [Double]
    }

    private let singularities: [Singularity]
    private let arch: (height: Double, centre: Double, width: Double)
    private let bend: SmoothField
    private let spacing: SmoothField
    private let meanPeriod: Double
    private let upperEdge: Double
    private let lowerEdge: Double

    init(pattern: RidgePattern, width: Double, height: Double, using random: inout SeededGenerator) {
        let middle = width / 2 + random.between(-26, 26)
        let level = height * 0.43 + random.between(-44, 44)
        var points: [(x: Double, y: Double, sign: Double)] = []
        var archHeight = random.between(14, 54)
        switch pattern {
        case .leftLoop, .rightLoop:
            let side = pattern == .rightLoop ? -1.0 : 1.0
            points.append((middle + side * random.between(-8, 10), level, 1))
            points.append((middle + side * random.between(62, 120), level + random.between(66, 122), -1))
        case .whorl:
            // A plain whorl, or with cores far apart and side by side a double loop.
            let double = random.chance(0.25)
            let gap = double ? random.between(34, 58) : random.between(10, 44)
            let twist = random.between(-0.5, 0.5) * gap * (double ? 2.2 : 1)
            points.append((middle + twist / 2, level - gap / 2, 1))
            points.append((middle - twist / 2, level + gap / 2, 1))
            points.append((middle - random.between(88, 125), level + random.between(70, 115), -1))
            points.append((middle + random.between(88, 125), level + random.between(70, 115), -1))
        case .tentedArch:
            let lean = random.between(-14, 14)
            points.append((middle, level + 8, 1))
            points.append((middle + lean, level + random.between(62, 95), -1))
            archHeight += 14
        case .arch:
            archHeight = random.between(60, 95)
        }
        singularities = points.map { point in
            Singularity(
                x: point.x, y: point.y, sign: point.sign,
                correction: (0..<8).map { _ in random.between(-0.22, 0.22) })
        }
        arch = (archHeight, middle, width * random.between(0.42, 0.5))
        bend = SmoothField(width: width, height: height, cell: 80, amplitude: 0.24, using: &random)
        spacing = SmoothField(width: width, height: height, cell: 55, amplitude: 0.16, using: &random)
        meanPeriod = 8.4 + 0.65 * random.bell()
        upperEdge = points.map(\.y).min() ?? level
        lowerEdge = points.map(\.y).max() ?? level + 90
    }

    /// The direction of the ridge at a place: 0 is along the rows, positive turns are counter-clockwise; any multiple
    /// of π may be added.
    func direction(x: Double, y: Double) -> Double {
        var angle = bend.value(x: x, y: y)
        angle += archDirection(x: x, y: y)
        for singularity in singularities {
            let argument = PortableMath.atan2(singularity.y - y, x - singularity.x)
            let position = (argument + PortableMath.pi) * (4 / PortableMath.pi)
            let knot = min(Int(position), 7)
            let share = position - Double(knot)
            let corrected =
                argument + singularity.correction[knot] * (1 - share) + singularity.correction[(knot + 1) & 7] * share
            angle += singularity.sign * corrected / 2
        }
        return angle
    }

    /// The distance between ridges at a place, in pixels: wider above the uppermost core and below the lowest delta.
    func period(x: Double, y: Double) -> Double {
        let above = PortableMath.step(upperEdge - y, from: 20, to: 130)
        let below = PortableMath.step(y - lowerEdge, from: -10, to: 70)
        return meanPeriod * (1 + spacing.value(x: x, y: y) + 0.06 * above + 0.16 * below)
    }

    private func archDirection(x: Double, y: Double) -> Double {
        // Ridges are arcs y = -h·cos(πx/w): highest in the middle of the finger, flat at its base.
        let rise = PortableMath.step(y, from: -160, to: 190) * (1 - PortableMath.step(y, from: 210, to: 390))
        let across = min(max((x - arch.centre) / arch.width, -1), 1)
        let slope = arch.height * PortableMath.pi / arch.width * rise * PortableMath.sin(PortableMath.pi * across)
        return -PortableMath.atan2(slope, 1)
    }
}
