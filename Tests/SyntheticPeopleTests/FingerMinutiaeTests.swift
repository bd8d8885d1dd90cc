import Testing

@testable import SyntheticPeople

@Suite("Fingers that are minutiae alone")
struct FingerMinutiaeTests {
    static let fingers = (0..<20).map {
        FingerMinutiae(seed: 3, person: $0, digit: HandDigit.allCases[$0 % HandDigit.allCases.count])
    }

    @Test("an impression is the same on every machine, bit for bit")
    func golden() {
        let minutiae = FingerMinutiae(seed: 3, person: 5, digit: .rightIndex).impression(number: 2, difficulty: 0.5)
        let hash = minutiae.reduce(0xcbf2_9ce4_8422_2325) { hash, minutia in
            [minutia.x, minutia.y, minutia.direction].reduce(hash) { ($0 ^ $1.bitPattern) &* 0x100_0000_01b3 }
        }
        #expect(hash == 11_767_918_631_020_142_267)
    }

    @Test("seed, person and digit each make another finger")
    func distinct() {
        let lists = [
            FingerMinutiae(seed: 3, person: 0, digit: .rightIndex),
            FingerMinutiae(seed: 4, person: 0, digit: .rightIndex),
            FingerMinutiae(seed: 3, person: 1, digit: .rightIndex),
            FingerMinutiae(seed: 3, person: 0, digit: .leftIndex),
        ].map(\.minutiae)
        for first in lists.indices {
            for second in lists.indices where first != second { #expect(lists[first] != lists[second]) }
        }
        #expect(FingerMinutiae(seed: 3, person: 0, digit: .rightIndex).minutiae == lists[0])
    }

    @Test("there are as many as on a finger, and they keep apart")
    func spread() {
        let counts = Self.fingers.map(\.minutiae.count)
        #expect((45...80).contains(counts.reduce(0, +) / counts.count))
        let near = Self.fingers.flatMap { finger in
            finger.minutiae.indices.flatMap { one in
                (one + 1..<finger.minutiae.count).map { other in
                    let (a, b) = (finger.minutiae[one], finger.minutiae[other])
                    return ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
                }
            }
        }
        // If they did not, rings of equal width would hold pairs in proportion to their radius.
        #expect(near.count { $0 < 8 } * 9 < near.count { (24..<32).contains($0) })
    }

    @Test("where ridges spread, they point to where there are more of them")
    func directions() {
        var (asDemanded, all) = (0, 0)
        for finger in Self.fingers {
            let bend = WaveBend(field: finger.field)
            for minutia in finger.minutiae {
                let excess = bend.excess(x: minutia.x, y: minutia.y)
                guard abs(excess) > 0.0006 else { continue }
                all += 1
                let along = PortableMath.cos(minutia.direction - finger.field.direction(x: minutia.x, y: minutia.y))
                if (along > 0) == (excess > 0) { asDemanded += 1 }
            }
        }
        #expect(all > 200)
        #expect(Double(asDemanded) > 0.93 * Double(all))
    }

    @Test("an impression keeps within the sensor", arguments: FingerSensor.allCases)
    func inside(sensor: FingerSensor) {
        for (number, finger) in Self.fingers.enumerated() {
            for minutia in finger.impression(number: number, difficulty: 1, sensor: sensor) {
                #expect(minutia.x >= 0 && minutia.x < Double(sensor.size.width))
                #expect(minutia.y >= 0 && minutia.y < Double(sensor.size.height))
                #expect((1...100).contains(minutia.quality))
            }
        }
    }

    @Test("a harder impression shows fewer")
    func difficulty() {
        func shown(_ difficulty: Double) -> Int {
            Self.fingers.reduce(0) { $0 + $1.impression(number: 1, difficulty: difficulty).count }
        }
        #expect(shown(0) > shown(0.5) && shown(0.5) > shown(1))
        #expect(shown(1) > 20 * 8)
    }

    @Test("a place in an impression leads back to the finger", arguments: [0.0, 0.4, 1.0])
    func distortion(difficulty: Double) {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<20 {
            let distortion = SkinDistortion(
                conditions: ImpressionConditions(difficulty: difficulty), width: 388, height: 374, using: &random)
            for x in stride(from: 120.0, through: 270, by: 30) {
                for y in stride(from: 120.0, through: 250, by: 26) {
                    let place = distortion.place(of: (x, y))
                    let back = distortion.source(x: place.x, y: place.y)
                    #expect(abs(back.x - x) < 0.2 && abs(back.y - y) < 0.2)
                }
            }
        }
    }
}
