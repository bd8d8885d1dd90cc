import Glibc

/// Reads the minutiae from a cleaned skeleton.
struct MinutiaFinder {
    /// Pixels of the ridges by which a direction's sense is judged.
    private static let reach: Float = 12
    /// Least distance to the finger's outline, in pixels: there ridges end that do not.
    private static let border: Float = 8
    /// Minutiae that look into opposite directions nearer than this, in pixels, are a broken or a bridged ridge.
    private static let pair: Float = 7

    /// Ridge distances from the end of a ridge's middle line to the fork of the valleys around it. There the record format
    /// wants an ending (ISO/IEC 19794-2:2005, 6.3.2), and there a fork is found when a little pressure joins the ridge.
    private static let gapToFork: Float = 0.4

    let flow: RidgeFlow
    let spacing: RidgeSpacing
    let mask: FingerMask
    let clarity: RidgeClarity

    /// The minutiae, from the top of the image to its bottom.
    func minutiae(_ graph: SkeletonGraph) -> [FoundMinutia] {
        let found = graph.nodes.indices.compactMap { minutia(graph, $0) }
        let contradicted = Set(
            found.indices.filter { one in
                found.indices.contains { other in
                    (found[other].place - found[one].place).length < Self.pair
                        && found[one].direction.dot(found[other].direction) < -0.5
                }
            })
        return found.indices.filter { !contradicted.contains($0) }.map { placed(found[$0]) }
            .sorted { ($0.place.y, $0.place.x) < ($1.place.y, $1.place.x) }
    }

    /// The minutia where the standard wants it.
    private func placed(_ minutia: FoundMinutia) -> FoundMinutia {
        guard minutia.kind == .ending else { return minutia }
        var moved = minutia
        let gap = Self.gapToFork * spacing.period(minutia.place.x, minutia.place.y)
        moved.place = minutia.place - gap * minutia.direction
        return moved
    }

    private func minutia(_ graph: SkeletonGraph, _ number: Int) -> FoundMinutia? {
        let node = graph.nodes[number]
        guard node.isAlive, mask.depth(Int(node.place.x), Int(node.place.y)) > Self.border else { return nil }
        let leaving = node.edges.map { graph.direction($0, from: number, reach: Self.reach) }
        let line: RidgePoint
        switch leaving.count {
        case 1: line = leaving[0]
        case 3:
            // Between the two branches that are nearest to each other lies the valley.
            let pairs = [(leaving[0], leaving[1]), (leaving[0], leaving[2]), (leaving[1], leaving[2])]
            let branches = pairs.dropFirst().reduce(pairs[0]) { $1.0.dot($1.1) > $0.0.dot($0.1) ? $1 : $0 }
            line = (branches.0 + branches.1).unit
        default: return nil
        }
        // The flow is steadier than the line: it gives the angle, the line only its sense.
        let (cosine, sine) = flow.vector(node.place.x, node.place.y)
        let angle = atan2(sine, cosine) / 2
        let along = RidgePoint(x: cos(angle), y: sin(angle))
        let sense: Float = along.dot(line) < 0 ? -1 : 1
        let agreement = (cosine * cosine + sine * sine).squareRoot()
        return FoundMinutia(
            place: node.place, direction: sense * along,
            kind: leaving.count == 1 ? .ending : .bifurcation,
            certainty: agreement * clarity.at(node.place.x, node.place.y))
    }
}
