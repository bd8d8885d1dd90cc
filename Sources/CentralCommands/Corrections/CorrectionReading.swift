import ElectionModel
import VoterRegister
import VoterSnapshot

/// Reads one row of a corrections file, without looking at the register.
struct CorrectionReading {
    private let record: CSVRecord
    private let station: StationId
    private let definition: ElectionDefinition
    /// What is wrong with the row, in the order of its columns.
    private(set) var faults: [CorrectionFault] = []

    init(_ record: CSVRecord, station: StationId, definition: ElectionDefinition) {
        self.record = record
        self.station = station
        self.definition = definition
    }

    /// The row, or `nil` when it has faults.
    mutating func row() -> CorrectionRow? {
        if let fault = record.fault {
            refuse(nil, .row(RowFaultCode(fault)))
        } else if record.count != CorrectionColumn.allCases.count {
            refuse(nil, .row(.fields))
        }
        guard faults.isEmpty, let change = change(), faults.isEmpty else { return nil }
        return CorrectionRow(line: record.line, change: change)
    }

    private mutating func change() -> CorrectionRow.Change? {
        guard let word = text(.action) else { return nil }
        guard let action = CorrectionAction(rawValue: word) else {
            refuse(.action, .action)
            return nil
        }
        if action != .transfer { unwanted(.to) }
        if action != .mark { unwanted(.mark) }
        switch action {
        case .add:
            unwanted(.listNumber)
            return needed(pin(), .pin).map { .add($0) }
        case .remove: return .remove(voter())
        case .transfer:
            let voter = voter()
            return needed(otherStation(), .to).map { .transfer(voter, to: $0) }
        case .mark:
            let voter = voter()
            return needed(mark(), .mark).map { .mark(voter, $0) }
        }
    }

    /// By what the row names somebody of the list: one of the two at least.
    private mutating func voter() -> CorrectionRow.Voter {
        if text(.listNumber) == "", text(.pin) == "" { refuse(.listNumber, .needed) }
        return CorrectionRow.Voter(listNumber: listNumber(), pin: pin())
    }

    private mutating func refuse(_ column: CorrectionColumn?, _ code: CorrectionFaultCode) {
        let fault = CorrectionFault(line: record.line, column, code)
        guard !faults.contains(fault) else { return }
        let place = faults.firstIndex { Self.place($0.column) > Self.place(column) } ?? faults.endIndex
        faults.insert(fault, at: place)
    }

    private static func place(_ column: CorrectionColumn?) -> Int {
        column.flatMap { CorrectionColumn.allCases.firstIndex(of: $0) } ?? 0
    }

    private mutating func text(_ column: CorrectionColumn) -> String? {
        guard let place = CorrectionColumn.allCases.firstIndex(of: column) else { return nil }
        guard let text = String(validating: record.field(place), as: UTF8.self) else {
            refuse(column, .row(.encoding))
            return nil
        }
        return text
    }

    /// A field that may be empty: `nil` then, and where it is wrong.
    private mutating func value<T>(
        _ column: CorrectionColumn, _ code: CorrectionFaultCode, _ read: (String) -> T?
    ) -> T? {
        guard let text = text(column), !text.isEmpty else { return nil }
        guard let value = read(text) else {
            refuse(column, code)
            return nil
        }
        return value
    }

    private mutating func listNumber() -> Int? {
        value(.listNumber, .listNumber) { text in
            // Digits only: `Int` would take a sign too.
            text.utf8.allSatisfy { (0x30...0x39).contains($0) }
                ? Int(text).flatMap { (1...SnapshotLimits.number).contains($0) ? $0 : nil } : nil
        }
    }

    private mutating func pin() -> Pin? { value(.pin, .row(.pin)) { Pin($0) } }

    private mutating func otherStation() -> StationId? {
        let definition = definition
        let found = value(.to, .row(.station)) { text in
            StationId(rawValue: text).flatMap { definition.station($0)?.id }
        }
        if found == station {
            refuse(.to, .sameStation)
            return nil
        }
        return found
    }

    private mutating func mark() -> VoterMark? { value(.mark, .mark) { VoterMark(rawValue: $0) } }

    private mutating func unwanted(_ column: CorrectionColumn) {
        if text(column) != "" { refuse(column, .unwanted) }
    }

    /// A value without which the action means nothing; an empty field is a fault then.
    private mutating func needed<T>(_ value: T?, _ column: CorrectionColumn) -> T? {
        if value == nil, text(column) == "" { refuse(column, .needed) }
        return value
    }
}
