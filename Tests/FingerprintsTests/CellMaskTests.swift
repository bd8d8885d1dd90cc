import Testing

@testable import Fingerprints

@Suite("Cell mask")
struct CellMaskTests {
    static func mask(_ rows: [String]) -> CellMask {
        CellMask(width: rows[0].count, height: rows.count, cells: rows.joined().map { $0 == "#" })
    }

    @Test func `growing and shrinking are each other's mirror, and edges take nothing away`() {
        let dot = Self.mask([".....", ".....", "..#..", ".....", "....."])
        #expect(dot.grown(1).cells == Self.mask([".....", "..#..", ".###.", "..#..", "....."]).cells)
        #expect(dot.grown(2).cells.count { $0 } == 21)
        #expect(dot.grown(2).shrunk(1).cells.contains(true))
        let full = Self.mask(["###", "###"])
        #expect(full.shrunk(5).cells == full.cells)
    }

    @Test func `growing takes the neighbours on the axes, every second time the diagonal ones too`() {
        var random = SeededGenerator(seed: 12)
        let (width, height) = (23, 17)
        var mask = CellMask(
            width: width, height: height,
            cells: (0..<width * height).map { _ in Int.random(in: 0..<9, using: &random) == 0 })
        let grown = (0...3).map { mask.grown($0).cells }
        #expect(grown[0] == mask.cells)
        for step in 0..<3 {
            let before = mask.cells
            for (index, isSet) in before.enumerated() where !isSet {
                mask.cells[index] = before.indices.contains { other in
                    let (dx, dy) = (abs(other % width - index % width), abs(other / width - index / width))
                    return before[other] && max(dx, dy) == 1 && (step % 2 == 1 || dx + dy == 1)
                }
            }
            #expect(grown[step + 1] == mask.cells)
        }
    }

    @Test func `holes are filled, bays are not`() {
        var mask = Self.mask(["#####", "#.#.#", "#####", "#...#", "#.#.#"])
        mask.fillHoles()
        #expect(mask.cells == Self.mask(["#####", "#####", "#####", "#...#", "#.#.#"]).cells)
    }

    @Test func `the largest part stays, of equal ones the first`() {
        var mask = Self.mask(["##..#", "....#", "##..#", "....."])
        mask.keepLargestPart()
        #expect(mask.cells == Self.mask(["....#", "....#", "....#", "....."]).cells)
        var twins = Self.mask(["#.#"])
        twins.keepLargestPart()
        #expect(twins.cells == [true, false, false])
        var none = Self.mask(["..."])
        none.keepLargestPart()
        #expect(!none.cells.contains(true))
    }

    @Test func `depth counts from outside and from the edges`() {
        let depths = Self.mask(["#####", "#####", "#####", "#####", "####."]).depths()
        #expect(depths[0] == 1 && depths[2 * 5 + 2] > 2.3 && depths[2 * 5 + 2] <= 3)
        #expect(depths[24] == 0 && depths[18] < 1.5)
    }
}
