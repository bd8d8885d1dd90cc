/// A cylinder of each side, and how alike they are.
struct LocalPair: Equatable {
    /// Index of the probe's cylinder.
    var probe: Int
    /// Index of the reference's cylinder.
    var reference: Int
    /// 0...1 in steps of 1/256.
    var similarity: Float
}

extension LocalPair {
    /// Local similarities up to this, in 256ths, are not worth a pair.
    private static let leastSimilarity = 25
    /// Looked at for each pair wanted: after so many the rest is not worth sorting.
    private static let looks = 8

    /// The most similar pairs of a matrix, each cylinder at most once, the best first.
    ///
    /// Greedy; pairs of equal similarity in the matrix's order.
    ///
    /// - Parameters:
    ///   - matrix: Similarities 0...255, row-major.
    ///   - columns: Cylinders of the reference; of both sides there are at most 255.
    ///   - limit: Pairs at most.
    static func best(of matrix: [UInt8], columns: Int, limit: Int) -> [LocalPair] {
        let rows = matrix.count / max(1, columns)
        var counts = [Int](repeating: 0, count: 256)
        for similarity in matrix { counts[Int(similarity)] &+= 1 }
        // The least similarity worth sorting, and where in the sorted list each similarity starts.
        var floor = 256
        var total = 0
        while floor > leastSimilarity + 1, total < limit * looks {
            floor -= 1
            let count = counts[floor]
            counts[floor] = total
            total += count
        }
        guard total > 0 else { return [] }
        var order = [(row: UInt8, column: UInt8)](repeating: (0, 0), count: total)
        var place = 0
        for row in 0..<rows {
            for column in 0..<columns {
                let similarity = Int(matrix[place])
                place += 1
                guard similarity >= floor else { continue }
                order[counts[similarity]] = (UInt8(truncatingIfNeeded: row), UInt8(truncatingIfNeeded: column))
                counts[similarity] += 1
            }
        }
        var usedRows = [Bool](repeating: false, count: rows)
        var usedColumns = [Bool](repeating: false, count: columns)
        var pairs: [LocalPair] = []
        pairs.reserveCapacity(limit)
        for next in order {
            let (row, column) = (Int(next.row), Int(next.column))
            guard !usedRows[row], !usedColumns[column] else { continue }
            usedRows[row] = true
            usedColumns[column] = true
            pairs.append(
                LocalPair(probe: row, reference: column, similarity: Float(matrix[row * columns + column]) / 256))
            if pairs.count == limit { break }
        }
        return pairs
    }
}
