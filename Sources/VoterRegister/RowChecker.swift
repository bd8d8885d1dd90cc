import ElectionModel
import Trust

/// Checks the rows of a voter file one by one, without looking at the register.
struct RowChecker: Sendable {
    private let header: VoterHeader
    private let folder: RegisterFolder
    private let cipher: ColumnCipher
    private let stations: [String: StationId]
    private let votingDay: CivilDate
    private let votingAge = 18

    init(header: VoterHeader, folder: RegisterFolder, cipher: ColumnCipher, definition: ElectionDefinition) {
        self.header = header
        self.folder = folder
        self.cipher = cipher
        stations = Dictionary(definition.stations.map { ($0.id.rawValue, $0.id) }) { first, _ in first }
        votingDay = definition.calendar.votingDay
    }

    /// The voter of a record, or all that is wrong with it.
    func check(_ record: CSVRecord) -> Verdict {
        var faults: [RowFault] = []
        if let fault = record.fault {
            faults.append(RowFault(RowFaultCode(fault)))
        } else if record.ends.count != header.count {
            faults.append(RowFault(.fields))
        }
        guard faults.isEmpty else { return .refused(RefusedRow(line: record.line, faults: faults)) }
        let pin = pin(text(.pin, of: record, &faults), &faults)
        let surname = name(.surname, of: record, &faults)
        let givenName = name(.givenName, of: record, &faults)
        let patronymic = name(.patronymic, of: record, mayBeEmpty: true, &faults)
        let address = text(.address, of: record, &faults)
        if let code = address.flatMap({ NameRules.fault(inAddress: $0) }) { faults.append(RowFault(code, .address)) }
        let stationName = text(.station, of: record, &faults)
        let station = stationName.flatMap { stations[$0] }
        if stationName != nil, station == nil { faults.append(RowFault(.station, .station)) }
        let photo = photo(record, &faults)
        guard faults.isEmpty, let pin, let surname, let givenName, let patronymic, let address, let station else {
            return .refused(RefusedRow(line: record.line, faults: faults))
        }
        return .voter(
            ImportedVoter(
                line: record.line, index: cipher.blindIndex(Array(pin.digits.utf8)),
                details: PersonDetails(
                    pin: pin, surname: surname, givenName: givenName, patronymic: patronymic, address: address,
                    station: station),
                photo: photo))
    }

    /// What came of a record.
    enum Verdict: Sendable {
        case voter(ImportedVoter)
        case refused(RefusedRow)
    }

    private func text(_ column: VoterColumn, of record: CSVRecord, _ faults: inout [RowFault]) -> String? {
        guard let place = header.place(column) else { return "" }
        guard let text = String(validating: record.field(place), as: UTF8.self) else {
            faults.append(RowFault(.encoding, column))
            return nil
        }
        return text
    }

    private func pin(_ text: String?, _ faults: inout [RowFault]) -> Pin? {
        guard let text else { return nil }
        guard let pin = Pin(text) else {
            faults.append(RowFault(.pin, .pin))
            return nil
        }
        if pin.birthDate.age(on: votingDay) < votingAge { faults.append(RowFault(.age, .pin)) }
        return pin
    }

    private func name(
        _ column: VoterColumn, of record: CSVRecord, mayBeEmpty: Bool = false, _ faults: inout [RowFault]
    ) -> String? {
        guard let name = text(column, of: record, &faults) else { return nil }
        if let code = NameRules.fault(inName: name, mayBeEmpty: mayBeEmpty) { faults.append(RowFault(code, column)) }
        return name
    }

    private func photo(_ record: CSVRecord, _ faults: inout [RowFault]) -> ImportedVoter.Photo {
        guard header.place(.photo) != nil else { return .kept }
        guard let name = text(.photo, of: record, &faults), !name.isEmpty else { return .none }
        do throws(RowFault) {
            return .given(try PhotoRules.photo(name, in: folder))
        } catch {
            faults.append(error)
            return .none
        }
    }
}
