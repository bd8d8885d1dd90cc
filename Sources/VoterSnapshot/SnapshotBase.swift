import ElectionModel
import Persistence

/// The payload of a snapshot, decrypted in memory; wiped when the last reference goes away.
final class SnapshotBase: Sendable {
    /// In ascending order.
    let listNumbers: [Int]
    private let store: MemoryStore

    init(store: MemoryStore, listNumbers: [Int]) {
        self.store = store
        self.listNumbers = listNumbers
    }

    func voter(listNumber: Int) async throws(PayloadFault) -> SnapshotVoter? {
        try await voter("SELECT * FROM voter WHERE list_number = \(listNumber)")
    }

    func voter(pin: Pin) async throws(PayloadFault) -> SnapshotVoter? {
        try await voter("SELECT * FROM voter WHERE pin = \(pin.digits)")
    }

    /// The list number of a PIN.
    func listNumber(of pin: Pin) async throws(PayloadFault) -> Int? {
        guard let row = try await store.faultRows("SELECT list_number FROM voter WHERE pin = \(pin.digits)").first
        else { return nil }
        guard case .int(let number) = row["list_number"] else { throw .voter(0, column: "list_number") }
        return number
    }

    /// Whether the snapshot has a list number. Complexity: O(log n).
    func has(_ listNumber: Int) -> Bool {
        var (low, high) = (0, listNumbers.count)
        while low < high {
            let middle = (low + high) / 2
            if listNumbers[middle] < listNumber { low = middle + 1 } else { high = middle }
        }
        return low < listNumbers.count && listNumbers[low] == listNumber
    }

    /// The templates of the list numbers within a range, by number, in the order of the snapshot.
    func templates(in range: ClosedRange<Int>) async throws(PayloadFault) -> [Int: [SnapshotTemplate]] {
        let rows = try await store.faultRows(
            """
            SELECT list_number, position, record FROM template
            WHERE list_number BETWEEN \(range.lowerBound) AND \(range.upperBound) ORDER BY list_number, place
            """)
        var templates: [Int: [SnapshotTemplate]] = [:]
        for row in rows {
            guard case .int(let number) = row["list_number"] else { throw .template(0, column: "list_number") }
            templates[number, default: []].append(try PayloadRow.template(row, of: number))
        }
        return templates
    }

    private func voter(_ query: Query) async throws(PayloadFault) -> SnapshotVoter? {
        guard let row = try await store.faultRows(query).first else { return nil }
        let identity = try PayloadRow.identity(row)
        let number = identity.listNumber
        var templates: [SnapshotTemplate] = []
        let rows = try await store.faultRows(
            "SELECT position, record FROM template WHERE list_number = \(number) ORDER BY place")
        for row in rows { templates.append(try PayloadRow.template(row, of: number)) }
        return SnapshotVoter(
            listNumber: number, pin: identity.pin, surname: identity.surname, givenName: identity.givenName,
            patronymic: identity.patronymic, photo: try PayloadRow.photo(row, of: number), templates: templates,
            mark: identity.mark)
    }
}
