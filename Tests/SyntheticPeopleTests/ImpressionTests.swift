import Imaging
import SyntheticPeople
import Testing

@Suite("Impressions of synthetic fingers")
struct ImpressionTests {
    static let finger = SyntheticFinger(seed: 8, person: 21, digit: .rightIndex)

    @Test("an impression has the size and the resolution of a scan")
    func shape() {
        let image = Self.finger.impression(number: 0, conditions: .good)
        #expect((image.width, image.height, image.dpi) == (388, 374, 500))
    }

    @Test(
        "an impression is the same on every machine, bit for bit",
        arguments: [
            (FingerSensor.optical, UInt64(358_865_983_824_515_178)), (.capacitive, 16_455_442_714_747_271_290),
            (.sweep, 9_849_117_452_197_670_426),
        ])
    func golden(sensor: FingerSensor, expected: UInt64) {
        let image = Self.finger.impression(number: 1, conditions: .ordinary, sensor: sensor)
        let hash = image.pixels.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        #expect(hash == expected)
    }

    @Test("every sensor gives an image of its size, its own", arguments: FingerSensor.allCases)
    func sensors(sensor: FingerSensor) {
        let image = Self.finger.impression(number: 2, conditions: .good, sensor: sensor)
        #expect((image.width, image.height) == sensor.size)
        #expect(image.dpi == 500)
        #expect(ridgedShare(image) > 0.12)
    }

    @Test("the harder, the fewer ridges show")
    func difficulty() {
        func shown(_ difficulty: Double) -> Double {
            (0..<8).reduce(0) { sum, person in
                let finger = SyntheticFinger(seed: 8, person: person, digit: .leftMiddle)
                let conditions = ImpressionConditions(difficulty: difficulty)
                return sum + ridgedShare(finger.impression(number: 0, conditions: conditions))
            }
        }
        #expect(shown(0) > shown(0.5) && shown(0.5) > shown(1))
    }

    @Test("the same number gives the same image, another number another one")
    func numbers() {
        let first = Self.finger.impression(number: 1, conditions: .ordinary)
        #expect(first == Self.finger.impression(number: 1, conditions: .ordinary))
        let second = Self.finger.impression(number: 2, conditions: .ordinary)
        let differing = zip(first.pixels, second.pixels).count { abs(Int($0) - Int($1)) > 40 }
        #expect(differing > first.pixels.count / 10)
    }

    @Test("ridges show in good and ordinary impressions", arguments: 0..<6)
    func ridgesShow(person: Int) {
        let finger = SyntheticFinger(seed: 8, person: person, digit: .leftMiddle)
        #expect(ridgedShare(finger.impression(number: 0, conditions: .good)) > 0.25)
        #expect(ridgedShare(finger.impression(number: 1, conditions: .ordinary)) > 0.12)
    }

    @Test("an unreadable impression has no ridges at all but is not blank", arguments: 0..<6)
    func unreadable(person: Int) {
        let finger = SyntheticFinger(seed: 8, person: person, digit: .leftMiddle)
        let image = finger.impression(number: 3, conditions: .unreadable)
        #expect(ridgedShare(image) < 0.001)
        #expect(image.pixels.count { $0 < 225 } > image.pixels.count / 20)
    }

    @Test("impressions of a finger show the same ridges, those of others do not", arguments: 0..<5)
    func identity(person: Int) {
        let mine = SyntheticFinger(seed: 9, person: person, digit: .rightThumb)
        let other = SyntheticFinger(seed: 9, person: person + 100, digit: .rightThumb)
        let enrolled = mine.impression(number: 0, conditions: .good)
        let again = agreement(enrolled, mine.impression(number: 1, conditions: .good))
        let stranger = agreement(enrolled, other.impression(number: 1, conditions: .good))
        #expect(again > stranger + 0.15, "\(again) \(stranger)")
    }

    /// The share of pixels that lie on a wave of about nine pixels: much darker or lighter than both neighbours at half
    /// that distance, along a row or a column.
    private func ridgedShare(_ image: GreyImage) -> Double {
        var count = 0
        let pixels = image.pixels.map(Int.init)
        for y in 5..<image.height - 5 {
            for x in 5..<image.width - 5 {
                let i = y * image.width + x
                let across = abs(2 * pixels[i] - pixels[i - 4] - pixels[i + 4])
                let down = abs(2 * pixels[i] - pixels[i - 4 * image.width] - pixels[i + 4 * image.width])
                if max(across, down) > 120 { count += 1 }
            }
        }
        return Double(count) / Double(pixels.count)
    }

    /// The mean of the best correlations of nine small patches of one image within the other, shifted and turned.
    private func agreement(_ a: GreyImage, _ b: GreyImage) -> Double {
        var best: [Double] = []
        for centre in [(150, 130), (194, 130), (240, 130), (150, 180), (194, 180), (240, 180), (194, 230)] {
            var top = -1.0
            for dy in stride(from: -24, through: 24, by: 3) {
                for dx in stride(from: -24, through: 24, by: 3) {
                    top = max(top, correlation(a, b, centre, dx, dy))
                }
            }
            best.append(top)
        }
        return best.reduce(0, +) / Double(best.count)
    }

    private func correlation(
        _ a: GreyImage, _ b: GreyImage, _ centre: (x: Int, y: Int), _ dx: Int, _ dy: Int
    ) -> Double {
        var sums = (a: 0, b: 0, aa: 0, bb: 0, ab: 0, n: 0)
        for y in stride(from: -27, through: 27, by: 3) {
            for x in stride(from: -27, through: 27, by: 3) {
                let p = Int(a.pixels[(centre.y + y) * a.width + centre.x + x])
                let q = Int(b.pixels[(centre.y + y + dy) * b.width + centre.x + x + dx])
                sums = (sums.a + p, sums.b + q, sums.aa + p * p, sums.bb + q * q, sums.ab + p * q, sums.n + 1)
            }
        }
        let both = Double(sums.n * sums.ab - sums.a * sums.b)
        let each = Double(sums.n * sums.aa - sums.a * sums.a) * Double(sums.n * sums.bb - sums.b * sums.b)
        return each > 0 ? both / each.squareRoot() : 0
    }
}
