internal import ElectionModel
internal import Imaging

/// Draws a person's head and shoulders from simple shapes: different for everybody and never mistaken for a photograph.
struct SyntheticPortrait {
    private static let width = 120
    private static let height = 160

    private enum Headwear {
        case short
        case long
        case scarf
        case kalpak
        case bald
    }

    private let backdrop: Int
    private let skin: Int
    private let hair: Int
    private let coat: Int
    private let headwear: Headwear
    private let face: (halfWidth: Int, halfHeight: Int)
    private let shoulders: Int
    private let eyes: (apart: Int, level: Int, size: Int)
    private let brow: Int
    private let mouth: Int
    private let moustache: Bool
    private let collar: Int

    init(seed: UInt64, person: Int, sex: Sex) {
        var random = SeededGenerator(seed: seed, 0xfa, UInt64(truncatingIfNeeded: person))
        backdrop = 205 + random.below(40)
        skin = 150 + random.below(45)
        hair = 20 + random.below(90)
        coat = 40 + random.below(110)
        let kind = random.below(100)
        if sex == .male {
            headwear = kind < 72 ? .short : kind < 86 ? .bald : .kalpak
        } else {
            headwear = kind < 65 ? .long : kind < 82 ? .scarf : .short
        }
        face = (26 + random.below(9), 35 + random.below(8))
        shoulders = (sex == .male ? 46 : 38) + random.below(10)
        eyes = (10 + random.below(5), random.below(7) - 3, 2 + random.below(2))
        brow = 5 + random.below(4)
        mouth = 6 + random.below(7)
        moustache = sex == .male && random.chance(0.25)
        collar = 8 + random.below(12)
    }

    /// The portrait, 120×160.
    func image() -> GreyImage {
        var pixels: [UInt8] = []
        pixels.reserveCapacity(Self.width * Self.height)
        for y in 0..<Self.height {
            for x in 0..<Self.width {
                pixels.append(UInt8(min(max(shade(x - Self.width / 2, y), 0), 255)))
            }
        }
        guard let image = GreyImage(width: Self.width, height: Self.height, dpi: 300, pixels: pixels) else {
            preconditionFailure("the portrait has width * height samples")
        }
        return image
    }

    /// The grey at a place; `x` counts from the middle.
    private func shade(_ x: Int, _ y: Int) -> Int {
        let head = 70
        let v = y - head
        // A hatched foot tells at a glance that this is no photograph.
        if y >= Self.height - 10 { return (x + y) % 8 < 4 ? 235 : 90 }
        if let hat = hat(x, v) { return hat }
        if inside(x, v, face.halfWidth, face.halfHeight) { return features(x, v) ?? skin - (x > 0 ? 10 : 0) }
        if headwear == .long, v < 50,
            v > 0 ? abs(x) < face.halfWidth + 9 : inside(x, v, face.halfWidth + 8, face.halfHeight + 5)
        {
            return hair
        }
        if abs(x) < face.halfWidth - 13, v > 0, v < 60, y < head + face.halfHeight + collar { return skin - 25 }
        let fall = y - (head + face.halfHeight + 6)
        if fall > 0, abs(x) < min(shoulders, 18 + fall * 3) {
            return abs(x) * 2 < fall - 12 ? coat + 60 : coat
        }
        return backdrop - y / 16 * 3
    }

    private func hat(_ x: Int, _ v: Int) -> Int? {
        let top = -face.halfHeight
        switch headwear {
        case .bald: return nil
        case .short: return v < top + 17 && inside(x, v + 2, face.halfWidth + 3, face.halfHeight + 4) ? hair : nil
        case .long: return v < top + 15 && inside(x, v + 2, face.halfWidth + 8, face.halfHeight + 7) ? hair : nil
        case .scarf:
            let outer = inside(x, v, face.halfWidth + 8, face.halfHeight + 8)
            return outer && (v < top + 14 || !inside(x, v, face.halfWidth - 2, face.halfHeight - 2))
                ? coat + (x + 2 * v) % 9 * 3 : nil
        case .kalpak:
            guard v < top + 15, v > top - 26 else { return nil }
            if v > top + 8 { return abs(x) < face.halfWidth + 6 ? 45 : nil }
            return abs(x) < face.halfWidth - (top + 8 - v) / 2 ? (abs(x) < 2 ? 60 : 232) : nil
        }
    }

    private func features(_ x: Int, _ v: Int) -> Int? {
        let side = abs(x) - eyes.apart
        if inside(side, v - eyes.level + 4, eyes.size + 2, eyes.size) { return abs(side) < 2 ? 30 : 225 }
        if abs(side) < brow, v == eyes.level - 11 || v == eyes.level - 12 { return hair }
        if abs(x) < 2, v > 0, v < 11 { return skin - 30 }
        if moustache, abs(x) < mouth + 2, v > 12, v < 17 { return hair }
        if abs(x) < mouth, v == 20 || v == 21 { return skin - 70 }
        return nil
    }

    private func inside(_ x: Int, _ y: Int, _ a: Int, _ b: Int) -> Bool {
        x * x * b * b + y * y * a * a <= a * a * b * b
    }
}
