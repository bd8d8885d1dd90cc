import SyntheticPeople
import Testing

@Suite("Synthetic fingers")
struct SyntheticFingerTests {
    /// FNV-1a of a relief.
    private func fingerprint(_ finger: SyntheticFinger) -> UInt64 {
        finger.relief.reduce(0xcbf2_9ce4_8422_2325) {
            ($0 ^ UInt64(UInt8(bitPattern: $1))) &* 0x100_0000_01b3
        }
    }

    @Test(
        "a finger is the same on every machine, bit for bit",
        arguments: [
            (UInt64(1), 0, HandDigit.rightIndex, UInt64(5_326_954_134_052_555_797)),
            (UInt64(2025), 4711, HandDigit.leftThumb, UInt64(7_265_301_885_937_097_978)),
        ])
    func golden(seed: UInt64, person: Int, digit: HandDigit, expected: UInt64) {
        #expect(fingerprint(SyntheticFinger(seed: seed, person: person, digit: digit)) == expected)
    }

    @Test("seed, person and digit each make another finger")
    func distinct() {
        let fingers = [
            SyntheticFinger(seed: 1, person: 0, digit: .rightIndex),
            SyntheticFinger(seed: 2, person: 0, digit: .rightIndex),
            SyntheticFinger(seed: 1, person: 1, digit: .rightIndex),
            SyntheticFinger(seed: 1, person: 0, digit: .leftIndex),
        ]
        #expect(Set(fingers.map(fingerprint)).count == 4)
        #expect(SyntheticFinger(seed: 1, person: 0, digit: .rightIndex) == fingers[0])
    }

    @Test("a finger fills most of its image with ridges and valleys in equal parts", arguments: HandDigit.allCases)
    func coverage(digit: HandDigit) {
        let relief = SyntheticFinger(seed: 11, person: 3, digit: digit).relief
        #expect(relief.count == RidgeGrower.width * RidgeGrower.height)
        let ridges = relief.count { $0 > 0 }
        #expect((25...52).contains(100 * ridges / relief.count))
    }

    @Test("ridges run about every nine pixels", arguments: [0, 1, 2, 3])
    func ridgeDistance(person: Int) {
        // Up crossings along columns and rows of a square in the middle, where ridges run in every direction.
        let relief = SyntheticFinger(seed: 5, person: person, digit: .rightRing).relief
        var crossings = 0
        for y in 110..<260 {
            for x in 120..<270 {
                let here = relief[y * RidgeGrower.width + x]
                if here > 0, relief[y * RidgeGrower.width + x + 1] <= 0 { crossings += 1 }
                if here > 0, relief[(y + 1) * RidgeGrower.width + x] <= 0 { crossings += 1 }
            }
        }
        // Waves of length L crossed at an angle a: |cos a|/L along rows and |sin a|/L along columns.
        let perPixel = Double(crossings) / 22_500
        #expect((1.0 / 12...1.0 / 5).contains(perPixel))
    }

    @Test("patterns come up as in nature")
    func patterns() {
        var counts: [RidgePattern: Int] = [:]
        for person in 0..<6000 {
            let digit = HandDigit.allCases[person % 10]
            counts[SyntheticFinger.pattern(seed: 77, person: person, digit: digit), default: 0] += 1
        }
        func percent(_ pattern: RidgePattern) -> Int { (100 * (counts[pattern] ?? 0) + 3000) / 6000 }
        #expect((29...38).contains(percent(.leftLoop)))
        #expect((29...38).contains(percent(.rightLoop)))
        #expect((24...32).contains(percent(.whorl)))
        #expect((2...6).contains(percent(.arch)))
        #expect((1...5).contains(percent(.tentedArch)))
    }
}
