/// A thin, slightly bent line across an image: a crease of the skin or a scratch.
struct Stroke: Sendable {
    private let width: Int
    private let height: Int
    private let points: [(x: Double, y: Double)]
    private let halfWidth: Double

    /// Draws a line from a random place.
    ///
    /// - Parameters:
    ///   - width: the image's columns.
    ///   - height: the image's rows.
    ///   - halfWidth: of the line, in pixels.
    ///   - length: in pixels.
    ///   - lean: the direction at its start, radians from level.
    ///   - random: the source of the rest.
    init(
        width: Int, height: Int, halfWidth: Double, length: ClosedRange<Int>, lean: Double,
        using random: inout SeededGenerator
    ) {
        self.width = width
        self.height = height
        self.halfWidth = halfWidth
        var x = random.between(0.1, 0.8) * Double(width)
        var y = random.between(0.1, 0.9) * Double(height)
        var angle = lean
        let bend = random.between(-0.004, 0.004)
        let length = length.lowerBound + random.below(length.count)
        var points: [(x: Double, y: Double)] = []
        for _ in 0..<length {
            points.append((x, y))
            x += PortableMath.cos(angle)
            y += PortableMath.sin(angle)
            angle += bend + random.between(-0.02, 0.02)
        }
        self.points = points
    }

    /// Calls back for every pixel near the line with its index and a share of 0...1, strongest on the line and
    /// fading to the ends. A pixel may come up several times.
    func forEachPixel(_ body: (_ index: Int, _ share: Double) -> Void) {
        let reach = Int(halfWidth + 1)
        for (step, point) in points.enumerated() {
            let end = Double(min(step, points.count - 1 - step))
            let fade = min(end / 12, 1)
            let column = Int(point.x)
            let row = Int(point.y)
            for y in row - reach...row + reach where (0..<height).contains(y) {
                for x in column - reach...column + reach where (0..<width).contains(x) {
                    let dx = Double(x) - point.x
                    let dy = Double(y) - point.y
                    let distance = (dx * dx + dy * dy).squareRoot()
                    let share = fade * max(0, 1 - distance / (halfWidth + 0.7))
                    if share > 0 { body(y * width + x, share * 0.5) }
                }
            }
        }
    }
}
