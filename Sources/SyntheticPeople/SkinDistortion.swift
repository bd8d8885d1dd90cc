/// Where each place of an impression lies on the undistorted finger: a shift, a turn, and the plastic distortion of the
/// skin after Cappelli, Maio, Maltoni (ICAPR 2001): the pressed middle stays, what lies outside is pulled along.
struct SkinDistortion: Sendable {
    private let shift: (x: Double, y: Double)
    private let turn: (sine: Double, cosine: Double)
    private let centre: (x: Double, y: Double)
    private let axes: (x: Double, y: Double)
    private let pull: (x: Double, y: Double)
    private let torsion: Double
    private let extent: (x: Double, y: Double)
    private let waver: (x: SmoothField, y: SmoothField)

    init(
        conditions: ImpressionConditions, width: Double, height: Double, using random: inout SeededGenerator
    ) {
        extent = (width - 1, height - 1)
        shift = (
            random.between(-conditions.shift, conditions.shift), random.between(-conditions.shift, conditions.shift)
        )
        let angle = random.between(-conditions.turn, conditions.turn)
        turn = (PortableMath.sin(angle), PortableMath.cos(angle))
        centre = (width / 2 + random.between(-20, 20), height / 2 + random.between(-20, 20))
        axes = (width * random.between(0.14, 0.22), height * random.between(0.14, 0.24))
        pull = (random.between(-conditions.pull, conditions.pull), random.between(-conditions.pull, conditions.pull))
        torsion = random.between(-conditions.pull, conditions.pull) / 150
        waver = (
            SmoothField(width: width, height: height, cell: 80, amplitude: conditions.pull / 5, using: &random),
            SmoothField(width: width, height: height, cell: 80, amplitude: conditions.pull / 5, using: &random)
        )
    }

    /// How far the finger is turned in the impression: what is added to a direction, counter-clockwise.
    var angle: Double { -PortableMath.atan2(turn.sine, turn.cosine) }

    /// Where a place on the finger shows in the impression: ``source(x:y:)`` undone, to a tenth of a pixel.
    func place(of source: (x: Double, y: Double)) -> (x: Double, y: Double) {
        let u = source.x - centre.x
        let v = source.y - centre.y
        var place = (
            x: centre.x + shift.x + u * turn.cosine - v * turn.sine,
            y: centre.y + shift.y + v * turn.cosine + u * turn.sine
        )
        for _ in 0..<6 {
            let reached = self.source(x: min(max(place.x, 0), extent.x), y: min(max(place.y, 0), extent.y))
            let (du, dv) = (source.x - reached.x, source.y - reached.y)
            place.x += du * turn.cosine - dv * turn.sine
            place.y += dv * turn.cosine + du * turn.sine
        }
        return place
    }

    /// The place on the finger that shows at a place of the impression, both in pixels.
    func source(x: Double, y: Double) -> (x: Double, y: Double) {
        let dx = x - shift.x - centre.x
        let dy = y - shift.y - centre.y
        let u = dx * turn.cosine + dy * turn.sine
        let v = dy * turn.cosine - dx * turn.sine
        let reach = ((u / axes.x) * (u / axes.x) + (v / axes.y) * (v / axes.y)).squareRoot()
        let brake = PortableMath.step(reach, from: 1, to: 2.6)
        return (
            centre.x + u + brake * (pull.x - torsion * v) + waver.x.value(x: x, y: y),
            centre.y + v + brake * (pull.y + torsion * u) + waver.y.value(x: x, y: y)
        )
    }
}
