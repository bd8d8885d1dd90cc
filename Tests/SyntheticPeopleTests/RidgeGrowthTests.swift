import CKernels
import Testing

@testable import SyntheticPeople

@Suite("Ridge growth")
struct RidgeGrowthTests {
    /// A plane of random values under random filters, with some pixels outside.
    private struct Example {
        var plane: RidgePlane
        var selection: [UInt16]
        var filters: [Int16]
        let rows: Int

        init(seed: UInt64, width: Int, height: Int, rows: Int) {
            var random = SeededGenerator(seed: seed)
            plane = RidgePlane(width: width, height: height)
            for y in 0..<height {
                for x in 0..<width { plane[x, y] = Int16(random.below(2047) - 1023) }
            }
            selection = (0..<width * height).map { _ in
                random.chance(0.1) ? RidgePlane.outside : UInt16(random.below(9))
            }
            filters = (0..<9 * rows * 16).map { _ in Int16(random.below(2001) - 1000) }
            self.rows = rows
        }
    }

    @Test(
        "the kernel equals plain Swift and portable C, bit for bit",
        arguments: [
            (1, 1, 11), (3, 5, 11), (37, 20, 15), (64, 9, 1),
        ])
    func kernels(width: Int, height: Int, rows: Int) {
        for seed in UInt64(0)..<8 {
            let example = Example(seed: seed, width: width, height: height, rows: rows)
            var fast = RidgePlane(width: width, height: height)
            var plain = fast
            example.plane.grow(
                into: &fast, selection: example.selection, filters: example.filters, rows: rows, shift: 13)
            example.plane.growPlainly(
                into: &plain, selection: example.selection, filters: example.filters, rows: rows, shift: 13)
            #expect(fast == plain)
            var portable = [Int16](repeating: 0, count: fast.values.count)
            ridge_growth_pass_portable(
                example.plane.values, &portable, fast.stride, width, height, example.selection, example.filters,
                rows, 13)
            #expect(portable == fast.values)
        }
    }

    @Test("a pixel outside the finger stays empty and values saturate")
    func bounds() {
        let example = Example(seed: 1, width: 30, height: 30, rows: 15)
        var out = RidgePlane(width: 30, height: 30)
        example.plane.grow(into: &out, selection: example.selection, filters: example.filters, rows: 15, shift: 8)
        let outside = (0..<900).filter { example.selection[$0] == RidgePlane.outside }
        #expect(!outside.isEmpty)
        #expect(outside.allSatisfy { out[$0 % 30, $0 / 30] == 0 })
        #expect(out.values.max() == 1023 && out.values.min() == -1023)
    }

    @Test(
        "filters have no constant part, so that even skin stays even",
        arguments: [
            RidgeFilterBank.half, RidgeFilterBank.full,
        ])
    func filters(bank: RidgeFilterBank) {
        let size = bank.rows * 16
        #expect(bank.coefficients.count == RidgeFilterBank.directions * RidgeFilterBank.periods * size)
        for start in stride(from: 0, to: bank.coefficients.count, by: size) {
            let filter = bank.coefficients[start..<start + size].map(Int.init)
            #expect(abs(filter.reduce(0, +)) < 120)
            #expect(filter.reduce(0) { $0 + abs($1) } < 1 << 20)
        }
    }

    @Test("directions repeat after half a turn and distances are kept within the bank")
    func filterNumbers() {
        let turned = RidgeFilterBank.number(direction: 0.3 + PortableMath.pi, period: 9)
        #expect(RidgeFilterBank.number(direction: 0.3, period: 9) == turned)
        #expect(RidgeFilterBank.number(direction: 0, period: 1) == 0)
        #expect(Int(RidgeFilterBank.number(direction: 0, period: 99)) == RidgeFilterBank.periods - 1)
        #expect(RidgeFilterBank.number(direction: -1e-9, period: 1) == 0)
    }
}
