/// Reads and checks a voter file batch by batch.
final class BatchReader {
    /// Bytes of photos after which a batch is full.
    private static let photoBytes = 4 << 20

    private let checker: RowChecker
    private let reader: CSVReader
    private let rows: Int
    private var record = CSVRecord()

    init(checker: RowChecker, reader: CSVReader, rows: Int) {
        self.checker = checker
        self.reader = reader
        self.rows = rows
    }

    /// The next rows.
    func next() throws(FileFault) -> ImportBatch {
        var batch = ImportBatch()
        batch.voters.reserveCapacity(rows)
        var photos = 0
        while batch.rows < rows, photos < Self.photoBytes {
            guard try reader.next(into: &record) else {
                batch.isLast = true
                break
            }
            switch checker.check(record) {
            case .voter(let voter):
                batch.voters.append(voter)
                photos += voter.photoSize
            case .refused(let row): batch.refused.append(row)
            }
        }
        batch.offset = reader.offset
        batch.line = reader.line
        return batch
    }
}
