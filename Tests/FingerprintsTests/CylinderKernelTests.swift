import Testing

@testable import Fingerprints

@Suite("Cylinder kernel")
struct CylinderKernelTests {
    /// Random cylinders; some with few valid cells, some empty.
    static func cylinders(_ count: Int, words: Int, seed: UInt64) -> CylinderSet {
        var random = SeededGenerator(seed: seed)
        var set = CylinderSet(words: words)
        for _ in 0..<count {
            let sparse = Int.random(in: 0..<4, using: &random) == 0
            let empty = Int.random(in: 0..<8, using: &random) == 0
            let mask = (0..<words).map { _ in sparse ? random.next() & random.next() : random.next() | random.next() }
            let bits = (0..<words * CylinderLayout.slices).map { empty ? 0 : random.next() & mask[$0 % words] }
            set.append(mask: mask, bits: bits, angle: UInt8.random(in: 0...255, using: &random))
        }
        return set
    }

    @Test(arguments: [8, 16], [1, 2, 3] as [UInt64])
    func `the C matrix equals the Swift reference to the last bit`(side: Int, seed: UInt64) {
        let layout = side == 8 ? CylinderLayout.coarse : .fine
        let probe = Self.cylinders(37, words: layout.words, seed: seed)
        let reference = Self.cylinders(53, words: layout.words, seed: seed &+ 100)
        let fast = CylinderKernel.matrix(probe, reference, layout: layout)
        #expect(fast == CylinderReference.matrix(probe, reference, layout: layout))
        #expect(fast.contains { $0 > 0 } && fast.contains(0))
        #expect(fast.allSatisfy { (0...1).contains($0) })
    }

    @Test(arguments: [8, 16])
    func `the C search equals the Swift reference, with empty templates in the row`(side: Int) {
        let layout = side == 8 ? CylinderLayout.coarse : .fine
        let probe = Self.cylinders(24, words: layout.words, seed: 9)
        let row = Self.cylinders(200, words: layout.words, seed: 10)
        let starts: [UInt32] = [0, 0, 40, 41, 41, 150, 200]
        let sums = CylinderKernel.search(probe, row, starts: starts, layout: layout)
        #expect(sums == CylinderReference.search(probe, row, starts: starts, layout: layout))
        #expect(sums[0] == 0 && sums[3] == 0 && sums[5] > 0)
    }

    @Test func `nothing compares with nothing`() {
        let empty = CylinderSet(words: 4)
        let some = Self.cylinders(3, words: 4, seed: 5)
        #expect(CylinderKernel.matrix(empty, some, layout: .fine).isEmpty)
        #expect(CylinderKernel.matrix(some, empty, layout: .fine).isEmpty)
        #expect(CylinderKernel.search(empty, some, starts: [0, 3], layout: .fine) == [0])
    }

    @Test func `a cylinder is wholly like itself`() {
        let layout = CylinderLayout.fine
        var set = CylinderSet(words: 4)
        set.append(
            mask: [UInt64](repeating: .max, count: 4), bits: [UInt64](repeating: 0xF0F0, count: 24), angle: 250)
        #expect(CylinderKernel.matrix(set, set, layout: layout) == [1])
    }
}
