/// The outline of a finger's contact area: a half ellipse at the tip, straight sides that narrow a little below.
struct FingerSilhouette: Sendable {
    private let centre: Double
    private let halfWidth: Double
    private let top: Double
    private let shoulder: Double
    private let taper: Double

    init(width: Double, height: Double, using random: inout SeededGenerator) {
        centre = width / 2 + random.between(-6, 6)
        halfWidth = width * random.between(0.40, 0.45)
        top = random.between(6, 16)
        shoulder = height * random.between(0.44, 0.52)
        taper = random.between(0.02, 0.10)
    }

    /// How far a place lies inside: 1 on the axis, 0 on the outline, negative outside.
    func depth(x: Double, y: Double) -> Double {
        let across = (x - centre) / halfWidth
        if y < shoulder {
            let up = (shoulder - y) / (shoulder - top)
            return 1 - (across * across + up * up).squareRoot()
        }
        return 1 - abs(across) * (1 + taper * (y - shoulder) / 180)
    }
}
