import Testing

@testable import Fingerprints

@Suite("Cylinder kernels")
struct CylinderKernelTests {
    /// Random cylinders; some with few valid cells, some empty.
    static func cylinders(_ count: Int, seed: UInt64) -> CylinderSet {
        var random = SeededGenerator(seed: seed)
        let cylinders = (0..<count).map { index in
            let sparse = Int.random(in: 0..<4, using: &random) == 0
            let empty = Int.random(in: 0..<8, using: &random) == 0
            var words = SIMD8<UInt64>.zero
            words[0] = sparse ? random.next() & random.next() : random.next() | random.next()
            for slice in 1..<CylinderSet.words { words[slice] = empty ? 0 : random.next() & words[0] }
            return Cylinder(
                words: words, angle: UInt8.random(in: 0...255, using: &random), minutia: UInt8(index % 256))
        }
        return CylinderSet(cylinders)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `the C matrix equals the Swift reference to the last bit`(seed: UInt64) {
        let probe = Self.cylinders(37, seed: seed)
        let reference = Self.cylinders(53, seed: seed &+ 100)
        let fast = CylinderKernel.matrix(probe, reference)
        #expect(fast == CylinderReference.matrix(probe, reference))
        #expect(fast.contains { $0 > 0 } && fast.contains(0))
    }

    @Test(arguments: [4, 5] as [UInt64])
    func `the C votes equal the Swift reference, with empty templates in the row`(seed: UInt64) {
        let probe = Self.cylinders(24, seed: seed)
        let row = CylinderRow([0, 40, 1, 0, 255, 120].enumerated().map { Self.cylinders($1, seed: UInt64($0) + 10) })
        #expect(row.templates == 6 && row.cylinders.count == 416)
        #expect(row.cylinders.angles == row.cylinders.angles.sorted())
        let votes = CylinderKernel.votes(probe, row, weights: FingerIndex.weights)
        #expect(votes == CylinderReference.votes(probe, row, weights: FingerIndex.weights))
        let sums = (0..<6).map { votes[$0 * CylinderKernel.bins..<($0 + 1) * CylinderKernel.bins].reduce(0, +) }
        #expect(sums[0] == 0 && sums[3] == 0 && sums[4] > sums[1])
    }

    @Test func `more cylinders of one direction than a block holds are all looked at`() {
        let one = Self.cylinders(1, seed: 6)[0]
        let same = CylinderSet([Cylinder](repeating: one, count: 255))
        let row = CylinderRow([CylinderSet([]), same, same, CylinderSet([one])])
        var weights = [UInt16](repeating: 0, count: 256)
        weights[255] = 3
        let votes = CylinderKernel.votes(CylinderSet([one, one]), row, weights: weights)
        #expect(votes == CylinderReference.votes(CylinderSet([one, one]), row, weights: weights))
        #expect(votes.filter { $0 > 0 } == [6, 6, 6])
    }

    @Test func `nothing compares with nothing`() {
        let empty = CylinderSet([])
        let some = Self.cylinders(3, seed: 5)
        #expect(CylinderKernel.matrix(empty, some).isEmpty)
        #expect(CylinderKernel.matrix(some, empty).isEmpty)
        let votes = CylinderKernel.votes(empty, CylinderRow([some]), weights: FingerIndex.weights)
        #expect(votes.allSatisfy { $0 == 0 })
        #expect(CylinderKernel.votes(some, CylinderRow([]), weights: FingerIndex.weights).isEmpty)
    }

    @Test func `a cylinder is wholly like itself, also across the place where directions start again`() {
        var words = SIMD8<UInt64>(repeating: 0xF0F0)
        words[0] = .max
        for angle in [0, 10, 250, 255] as [UInt8] {
            let set = CylinderSet([Cylinder(words: words, angle: angle, minutia: 0)])
            let turned = CylinderSet([Cylinder(words: words, angle: angle &+ 48, minutia: 0)])
            let away = CylinderSet([Cylinder(words: words, angle: angle &+ 49, minutia: 0)])
            #expect(CylinderKernel.matrix(set, set) == [255])
            #expect(CylinderKernel.matrix(set, turned) == [255])
            #expect(CylinderKernel.matrix(turned, set) == [255])
            #expect(CylinderKernel.matrix(set, away) == [0])
            #expect(CylinderKernel.matrix(away, set) == [0])
        }
    }
}
