import Console
import ElectionModel
import Sodium
import VoterRegister
import VoterSnapshot
import Wording

/// The corrections of one station's list as a person wrote them: CSV, one row a correction
/// (`Docs/formats/voter-delta.md`).
struct CorrectionFile: Sendable {
    let rows: [CorrectionRow]
    /// SHA-256 of the file, 64 hex digits: by it a repetition is recognised.
    let hash: String

    /// Bytes of a file.
    static let largest = 1 << 20

    /// Reads and checks a file, row by row.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - station: whose list it corrects.
    ///   - definition: the election's.
    /// - Throws: `Complaint` when it is no such file, or naming every fault by line and column.
    init(bytes: [UInt8], station: StationId, definition: ElectionDefinition) throws(Complaint) {
        let records = CSVReader.records(in: bytes)
        guard let head = records.first, head.fault == nil,
            (0..<head.count).map({ String(decoding: head.field($0), as: UTF8.self) })
                == CorrectionColumn.allCases.map(\.rawValue)
        else { throw Complaint(.misuse, DeltaWords.otherHead) }
        guard records.count > 1 else { throw Complaint(.misuse, DeltaWords.noRows) }
        guard records.count - 1 <= SnapshotLimits.operations else {
            throw Complaint(.misuse, DeltaWords.tooManyRows(most: SnapshotLimits.operations))
        }
        var rows: [CorrectionRow] = []
        var faults: [CorrectionFault] = []
        for record in records.dropFirst() {
            var reading = CorrectionReading(record, station: station, definition: definition)
            if let row = reading.row() { rows.append(row) }
            faults += reading.faults
        }
        guard faults.isEmpty else { throw Complaint(.unsound, DeltaWords.notTaken(faults)) }
        self.rows = rows
        hash = Hex.encode(SHA256.hash(bytes))
    }
}
