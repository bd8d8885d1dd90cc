import Fingerprints
import TestSupport

/// A made-up finger: minutiae whose directions follow a smooth flow; impressions of it are shifted and incomplete.
struct PaperFinger {
    private struct Spot {
        let x: Int
        let y: Int
        let angle: UInt8
    }

    private let spots: [Spot]

    init(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let base = Int.random(in: 0..<256, using: &random)
        let bend = Double.random(in: -0.4...0.4, using: &random)
        var spots: [Spot] = []
        while spots.count < 45 {
            let (x, y) = (Int.random(in: 50...350, using: &random), Int.random(in: 50...350, using: &random))
            guard spots.allSatisfy({ abs($0.x - x) + abs($0.y - y) > 18 }) else { continue }
            let flow = base + Int(bend * Double(x + y / 2)) + (Bool.random(using: &random) ? 128 : 0)
            spots.append(Spot(x: x, y: y, angle: UInt8(truncatingIfNeeded: flow)))
        }
        self.spots = spots
    }

    /// An impression: each has its own shift, tremble and missing minutiae.
    func impression(_ seed: UInt64, position: FingerPosition = .unknown) throws -> FingerTemplate {
        var random = SeededRandom(seed: seed &+ 9000)
        let (right, down) = (Int.random(in: -12...12, using: &random), Int.random(in: -12...12, using: &random))
        let kept = spots.shuffled(using: &random).dropFirst(4)
        return try FingerTemplate(
            width: 400, height: 400, resolution: 197, position: position, quality: 80,
            minutiae: kept.map {
                Minutia(
                    x: $0.x + right + Int.random(in: -1...1, using: &random),
                    y: $0.y + down + Int.random(in: -1...1, using: &random), angle: $0.angle, kind: .ending,
                    quality: 60)
            })
    }
}
