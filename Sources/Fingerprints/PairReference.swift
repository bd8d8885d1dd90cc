/// The kernels about corresponding minutiae in plain Swift: what the C kernels are tested against.
///
/// Not used for matching.
enum PairReference {
    /// As ``PairKernel/support(_:_:)``.
    static func support(_ pairs: MinutiaPairs, _ limits: SupportLimits) -> [Float] {
        var result = [Float](repeating: 0, count: pairs.count * pairs.count)
        for a in 0..<pairs.count {
            for b in 0..<a {
                let support = support(pairs, a, b, limits)
                result[a * pairs.count + b] = support
                result[b * pairs.count + a] = support
            }
        }
        return result
    }

    private static func support(_ pairs: MinutiaPairs, _ a: Int, _ b: Int, _ limits: SupportLimits) -> Float {
        let (ux, uy) = (pairs.probeX[b] - pairs.probeX[a], pairs.probeY[b] - pairs.probeY[a])
        let (vx, vy) = (pairs.referenceX[b] - pairs.referenceX[a], pairs.referenceY[b] - pairs.referenceY[a])
        let inProbe = (ux * ux + uy * uy).squareRoot()
        let inReference = (vx * vx + vy * vy).squareRoot()
        let cosine = pairs.cosines[a] + pairs.cosines[b]
        let sine = pairs.sines[a] + pairs.sines[b]
        let (qx, qy) = (cosine * ux - sine * uy, sine * ux + cosine * uy)
        let length = (cosine * cosine + sine * sine).squareRoot() * inProbe * inReference
        guard length > 0, qx * vx + qy * vy > 0 else { return 0 }
        return bump(inProbe - inReference, limits.distance)
            * bump(Float(pairs.turns[a] &- pairs.turns[b]), limits.turn)
            * bump((qx * vy - qy * vx) / length, limits.direction)
    }

    /// As ``PairKernel/relaxed(_:support:rounds:)``.
    static func relaxed(_ strengths: [Float], support: [Float], rounds: Int) -> [Float] {
        var strengths = strengths
        for _ in 0..<rounds {
            strengths = strengths.indices.map { a in
                var sum: Float = 0
                for b in strengths.indices { sum += support[b * strengths.count + a] * strengths[b] }
                return (strengths[a] + sum / Float(strengths.count - 1)) / 2
            }
        }
        return strengths
    }

    /// As ``PairKernel/meetings(_:_:_:_:)``.
    static func meetings(
        _ probe: MinutiaField, _ reference: MinutiaField, _ motion: RigidMotion, _ reach: MeetingReach
    ) -> [Meeting] {
        let gaps = (0..<probe.count).map { a in
            (0..<reference.count).map { b in gap(probe, a, reference, b, motion, reach) }
        }
        var found: [Meeting] = []
        for a in 0..<probe.count {
            guard let b = nearest(gaps[a].map { $0?.cost }), nearest(gaps.map { $0[b]?.cost }) == a,
                let gap = gaps[a][b]
            else { continue }
            found.append(Meeting(probe: a, reference: b, dx: gap.dx, dy: gap.dy, angle: gap.angle))
        }
        return found
    }

    /// The first of the least.
    private static func nearest(_ costs: [Float?]) -> Int? {
        var best: (index: Int, cost: Float)?
        for (index, cost) in costs.enumerated() {
            guard let cost, cost < best?.cost ?? .infinity else { continue }
            best = (index, cost)
        }
        return best?.index
    }

    private static func gap(
        _ probe: MinutiaField, _ a: Int, _ reference: MinutiaField, _ b: Int, _ motion: RigidMotion,
        _ reach: MeetingReach
    ) -> (cost: Float, dx: Float, dy: Float, angle: Float)? {
        let x = motion.cosine * probe.x[a] - motion.sine * probe.y[a] + motion.x
        let y = motion.sine * probe.x[a] + motion.cosine * probe.y[a] + motion.y
        let (farX, farY) = (x - reach.x, y - reach.y)
        let limit = reach.distance + reach.growth * (farX * farX + farY * farY).squareRoot()
        let (dx, dy) = (reference.x[b] - x, reference.y[b] - y)
        var angle = reference.units[b] - (probe.units[a] + motion.turn)
        angle -= (angle * (1 / 256)).rounded(.toNearestOrEven) * 256
        let distance = (dx * dx + dy * dy) * (1 / (limit * limit))
        let direction = angle * angle * (1 / (reach.angle * reach.angle))
        guard distance <= 1, direction <= 1 else { return nil }
        return (distance + direction, dx, dy, angle)
    }

    private static func bump(_ difference: Float, _ limit: Float) -> Float {
        let ratio = difference / limit
        let rest = 1 - ratio * ratio
        return rest > 0 ? rest * rest : 0
    }
}
