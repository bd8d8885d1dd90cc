import Fingerprints
import Glibc

/// A made-up finger: minutiae on a 500 dpi image whose directions follow a smooth flow, as a finger's do.
struct PaperFinger {
    var minutiae: [(x: Double, y: Double, angle: Double)] = []
    static let side = 400.0

    init(seed: UInt64, count: Int = 45) {
        var random = SeededGenerator(seed: seed)
        let bend = Double.random(in: -0.008...0.008, using: &random)
        let base = Double.random(in: 0...(2 * .pi), using: &random)
        while minutiae.count < count {
            let x = Double.random(in: 60...340, using: &random)
            let y = Double.random(in: 40...360, using: &random)
            guard minutiae.allSatisfy({ hypot($0.x - x, $0.y - y) > 14 }) else { continue }
            let flow = base + bend * (x - 200) + bend * (y - 200) / 2
            minutiae.append((x, y, flow + (Bool.random(using: &random) ? .pi : 0)))
        }
    }

    /// An impression: turned about the middle, shifted, with noise, minutiae lost and false ones added.
    ///
    /// `turn` is in degrees counter-clockwise on the image, whose y axis grows downwards.
    func impression(
        turn: Double = 0, shift: (x: Double, y: Double) = (0, 0), noise: Double = 0, lost: Int = 0, added: Int = 0,
        seed: UInt64 = 1, keeping: (_ x: Double, _ y: Double) -> Bool = { _, _ in true }
    ) throws -> FingerTemplate {
        var random = SeededGenerator(seed: seed &+ 77)
        let radians = turn * .pi / 180
        var points: [Minutia] = []
        for minutia in minutiae.shuffled(using: &random).dropFirst(lost) where keeping(minutia.x, minutia.y) {
            let (dx, dy) = (minutia.x - 200, minutia.y - 200)
            let jitterX = Double.random(in: -1...1, using: &random) * noise
            let jitterY = Double.random(in: -1...1, using: &random) * noise
            let jitterA = Double.random(in: -1...1, using: &random) * noise * 0.03
            let x = 200 + dx * cos(radians) + dy * sin(radians) + shift.x + jitterX
            let y = 200 - dx * sin(radians) + dy * cos(radians) + shift.y + jitterY
            guard (0..<Self.side).contains(x.rounded()), (0..<Self.side).contains(y.rounded()) else { continue }
            let angle = Minutia.angle(degrees: (minutia.angle + radians + jitterA) * 180 / .pi)
            points.append(Minutia(x: Int(x.rounded()), y: Int(y.rounded()), angle: angle, kind: .ending, quality: 60))
        }
        for _ in 0..<added {
            points.append(
                Minutia(
                    x: Int.random(in: 60...340, using: &random), y: Int.random(in: 40...360, using: &random),
                    angle: UInt8.random(in: 0...255, using: &random), kind: .bifurcation, quality: 20))
        }
        return try FingerTemplate(
            width: 400, height: 400, resolution: 197, position: .rightIndex, quality: 80, minutiae: points)
    }
}
