import ElectionModel

/// Reads the table of stations: a CSV file with the columns `id`, `district`, `ky`, `ru` and `en`.
struct StationTable {
    /// How many bytes a table may have.
    static let largest = 8 << 20
    /// The columns.
    static let columns = ["id", "district", "ky", "ru", "en"]

    let file: String
    let districts: KnownIds
    let log: FaultLog

    /// The stations of the table; what is wrong is noted with the table's line.
    ///
    /// - Returns: `nil` when nothing of it could be read.
    func stations(_ bytes: [UInt8]) -> [PollingStation]? {
        let text: ElectionText
        do throws(TextTrouble) {
            text = try ElectionText(bytes, largest: Self.largest)
        } catch {
            log.add(error.problem, at: error.place, .root, file: file)
            return nil
        }
        var lines = CsvLines(text.string)
        guard let header = lines.next() else {
            log.add(.empty, at: .start, .root, file: file)
            return nil
        }
        guard let order = columns(header) else { return nil }
        var known = KnownIds()
        var stations: [PollingStation] = []
        while let line = lines.next() {
            if let station = station(line, order, &known) { stations.append(station) }
        }
        guard !known.places.isEmpty || !known.isWhole else {
            log.add(.emptyList, at: header.place, .root, file: file)
            return nil
        }
        return stations
    }

    /// The index of each column, by its name.
    private func columns(_ header: CsvLine) -> [String: Int]? {
        guard !header.isBroken else {
            log.add(.tableQuotes, at: header.place, .root, file: file)
            return nil
        }
        if header.cells.count == 1, header.cells[0].text.contains(";") {
            log.add(.tableSemicolons, at: header.place, .root, file: file)
            return nil
        }
        var order: [String: Int] = [:]
        var isRight = true
        func fault(_ problem: ElectionFileProblem, _ place: FilePlace) {
            log.add(problem, at: place, .root, file: file)
            isRight = false
        }
        for (index, cell) in header.cells.enumerated() {
            if !Self.columns.contains(cell.text) {
                let free = Self.columns.filter { name in !header.cells.contains { $0.text == name } }
                fault(.tableColumnUnknown(cell.text, meant: NearestWord.to(cell.text, among: free)), cell.place)
            } else if order.updateValue(index, forKey: cell.text) != nil {
                fault(.tableColumnTwice(cell.text), cell.place)
            }
        }
        for name in Self.columns where order[name] == nil { fault(.tableColumnMissing(name), header.place) }
        return isRight ? order : nil
    }

    private func station(_ line: CsvLine, _ order: [String: Int], _ known: inout KnownIds) -> PollingStation? {
        guard !line.isBroken else {
            log.add(.tableQuotes, at: line.place, .root, file: file)
            _ = known.add(nil, at: line.place)
            return nil
        }
        guard line.cells.count == Self.columns.count else {
            log.add(
                .tableFields(found: line.cells.count, wanted: Self.columns.count), at: line.place, .root, file: file)
            _ = known.add(nil, at: line.place)
            return nil
        }
        func cell(_ column: String) -> CsvLine.Cell { line.cells[order[column] ?? 0] }
        func fault(_ problem: ElectionFileProblem, _ column: String) {
            log.add(problem, at: cell(column).place, FieldPath(text: column), file: file)
        }
        func text(_ column: String) -> String? {
            let text = cell(column).text
            guard text.contains(where: { $0 != " " }) else {
                fault(.emptyText, column)
                return nil
            }
            guard text.unicodeScalars.count <= FieldReader.longestName, !text.contains(where: \.isNewline) else {
                fault(.textTooLong(limit: FieldReader.longestName), column)
                return nil
            }
            return text
        }
        func id<Id: ElectionIdentifier>(_ column: String, _ type: Id.Type) -> Id? {
            guard let text = text(column) else { return nil }
            let id = Id(rawValue: text)
            if id == nil { fault(.notIdentifier(text, meant: nil), column) }
            return id
        }
        let station = id("id", StationId.self)
        if let first = known.add(station?.rawValue, at: line.place), let station {
            fault(.idTwice(station.rawValue, line: first.line), "id")
        }
        let district = id("district", DistrictId.self)
        if let district, districts.lacks(district.rawValue) {
            fault(.unknownDistrict(district.rawValue, meant: districts.nearest(to: district.rawValue)), "district")
        }
        let (ky, ru, en) = (text("ky"), text("ru"), text("en"))
        guard let station, let district, let ky, let ru, let en else { return nil }
        return PollingStation(id: station, district: district, name: LocalizedText(ky: ky, ru: ru, en: en))
    }
}
