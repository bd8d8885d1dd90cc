/// Which column of a voter file stands where.
struct VoterHeader: Sendable {
    /// The position of each column of the file, by ``VoterColumn``'s order; -1 when the file has no such column.
    private let places: [Int]
    /// How many fields each record has.
    let count: Int

    /// Reads the first record of a file.
    init(_ record: CSVRecord) throws(HeaderFault) {
        guard record.fault == nil else { throw .unreadable }
        var places = [Int](repeating: -1, count: VoterColumn.allCases.count)
        for index in record.ends.indices {
            guard let name = String(validating: record.field(index), as: UTF8.self) else { throw .unreadable }
            guard let place = VoterColumn.allCases.firstIndex(where: { $0.rawValue == name }) else {
                throw record.ends.count == 1 && name.contains(";") ? .semicolons : .unknown(index + 1)
            }
            guard places[place] < 0 else { throw .twice(VoterColumn.allCases[place]) }
            places[place] = index
        }
        for (column, place) in zip(VoterColumn.allCases, places) where place < 0 && column != .photo {
            throw .missing(column)
        }
        self.places = places
        count = record.ends.count
    }

    /// The position of a column, or `nil` when the file leaves it out.
    func place(_ column: VoterColumn) -> Int? {
        let place =
            switch column {
            case .pin: places[0]
            case .surname: places[1]
            case .givenName: places[2]
            case .patronymic: places[3]
            case .address: places[4]
            case .station: places[5]
            case .photo: places[6]
            }
        return place < 0 ? nil : place
    }
}

extension HeaderFault: Error {}
