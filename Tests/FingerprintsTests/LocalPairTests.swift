import Testing

@testable import Fingerprints

@Suite("Best local pairs")
struct LocalPairTests {
    @Test func `the best come first and no cylinder twice`() {
        let matrix: [UInt8] = [
            90, 200, 0,
            210, 220, 30,
        ]
        let pairs = LocalPair.best(of: matrix, columns: 3, limit: 5)
        #expect(
            pairs == [
                LocalPair(probe: 1, reference: 1, similarity: 220.0 / 256),
                LocalPair(probe: 0, reference: 0, similarity: 90.0 / 256),
            ])
        #expect(LocalPair.best(of: matrix, columns: 3, limit: 1).count == 1)
    }

    @Test func `equal similarities keep the matrix's order and the dissimilar make no pair`() {
        let pairs = LocalPair.best(of: [UInt8](repeating: 77, count: 12), columns: 4, limit: 3)
        #expect(pairs.map(\.probe) == [0, 1, 2] && pairs.map(\.reference) == [0, 1, 2])
        #expect(LocalPair.best(of: [UInt8](repeating: 25, count: 12), columns: 4, limit: 3).isEmpty)
        #expect(LocalPair.best(of: [], columns: 0, limit: 0).isEmpty)
    }

    @Test func `the shortened list gives the pairs of the full one`() {
        var random = SeededGenerator(seed: 3)
        let matrix = (0..<40 * 50).map { _ in UInt8.random(in: 0...255, using: &random) }
        let pairs = LocalPair.best(of: matrix, columns: 50, limit: 30)
        var rows: Set<Int> = []
        var columns: Set<Int> = []
        var expected: [LocalPair] = []
        for place in matrix.indices.sorted(by: { (matrix[$1], $0) < (matrix[$0], $1) }) {
            guard expected.count < 30, !rows.contains(place / 50), !columns.contains(place % 50) else { continue }
            rows.insert(place / 50)
            columns.insert(place % 50)
            expected.append(
                LocalPair(probe: place / 50, reference: place % 50, similarity: Float(matrix[place]) / 256))
        }
        #expect(pairs == expected)
    }
}
