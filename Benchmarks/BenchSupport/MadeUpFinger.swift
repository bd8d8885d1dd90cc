package import Fingerprints

/// Fifty minutiae spread over a 400 × 400 image with a smooth flow, from a seed.
package struct MadeUpFinger {
    private var minutiae: [Minutia] = []

    /// The finger of a seed.
    package init(seed: UInt64) {
        var state = Self.scrambled(seed)
        let bend = Double(state % 17) / 10 - 0.8
        while minutiae.count < 50 {
            state = Self.scrambled(state)
            let x = 40 + Int(state % 320)
            let y = 40 + Int((state >> 20) % 320)
            guard minutiae.allSatisfy({ abs($0.x - x) + abs($0.y - y) > 16 }) else { continue }
            let flow = Double(seed % 256) + bend * Double(x) + bend * Double(y) / 2
            let angle = UInt8(truncatingIfNeeded: Int(flow)) &+ (state >> 60 & 1 == 1 ? 128 : 0)
            minutiae.append(Minutia(x: x, y: y, angle: angle, kind: .ending, quality: 60))
        }
    }

    /// An impression, shifted, with noise and with every seventh minutia gone.
    package func impression(seed: UInt64) throws -> FingerTemplate {
        var state = Self.scrambled(seed)
        var kept: [Minutia] = []
        for (index, minutia) in minutiae.enumerated() where index % 7 != Int(seed % 7) {
            state = Self.scrambled(state)
            kept.append(
                Minutia(
                    x: minutia.x + 10 + Int(state % 5), y: minutia.y - 10 + Int((state >> 8) % 5),
                    angle: minutia.angle &+ UInt8(state >> 16 & 7), kind: minutia.kind, quality: minutia.quality))
        }
        return try FingerTemplate(
            width: 400, height: 400, resolution: 197, position: .rightIndex, quality: 80, minutiae: kept)
    }

    /// Two fingers a voter: list numbers from 1.
    package static func entries(voters: Int) throws -> [IndexEntry] {
        try (0..<2 * voters).map { finger in
            IndexEntry(
                reference: finger / 2 + 1, position: finger % 2 == 0 ? .rightIndex : .leftIndex,
                template: try MadeUpFinger(seed: UInt64(finger)).impression(seed: UInt64(finger)))
        }
    }

    private static func scrambled(_ value: UInt64) -> UInt64 {
        var word = value &+ 0x9E37_79B9_7F4A_7C15
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
