package import ElectionModel
import Persistence

/// A station's voters, decrypted: in memory only, wiped when the last reference goes away.
///
/// What its functions return is the caller's copy; Swift wipes no such copy, so callers keep none longer than they must.
package final class OpenedSnapshot: Sendable {
    package let manifest: SnapshotManifest
    package let definition: ElectionDefinition
    /// In ascending order.
    package let listNumbers: [Int]
    private let store: MemoryStore

    private static let batch = 512

    init(manifest: SnapshotManifest, definition: ElectionDefinition, store: MemoryStore, listNumbers: [Int]) {
        self.manifest = manifest
        self.definition = definition
        self.store = store
        self.listNumbers = listNumbers
    }

    /// How many voters there are.
    package var count: Int { listNumbers.count }

    /// The voter with a list number, or `nil` when there is none.
    ///
    /// - Throws: `SnapshotRefusal.payloadDamaged`.
    package func voter(listNumber: Int) async throws(SnapshotRefusal) -> SnapshotVoter? {
        try await voter("SELECT * FROM voter WHERE list_number = \(listNumber)")
    }

    /// The voter with a PIN, or `nil` when there is none.
    ///
    /// - Throws: `SnapshotRefusal.payloadDamaged`.
    package func voter(pin: Pin) async throws(SnapshotRefusal) -> SnapshotVoter? {
        try await voter("SELECT * FROM voter WHERE pin = \(pin.digits)")
    }

    /// Lends every template with its voter's list number, in ascending order, for building a search index.
    ///
    /// Templates are read by the hundred and no photo is read, so that little is in memory twice.
    /// - Throws: `SnapshotRefusal.payloadDamaged`.
    package func forEachTemplate(
        _ body: (_ listNumber: Int, _ template: SnapshotTemplate) -> Void
    ) async throws(SnapshotRefusal) {
        for start in stride(from: 0, to: listNumbers.count, by: Self.batch) {
            let (first, last) = (listNumbers[start], listNumbers[min(start + Self.batch, listNumbers.count) - 1])
            do throws(PayloadFault) {
                let rows = try await store.faultRows(
                    """
                    SELECT list_number, position, record FROM template
                    WHERE list_number BETWEEN \(first) AND \(last) ORDER BY list_number, place
                    """)
                for row in rows {
                    guard case .int(let number) = row["list_number"] else {
                        throw .template(0, column: "list_number")
                    }
                    body(number, try PayloadRow.template(row, of: number))
                }
            } catch {
                throw .payloadDamaged(error)
            }
        }
    }

    private func voter(_ query: Query) async throws(SnapshotRefusal) -> SnapshotVoter? {
        do throws(PayloadFault) {
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
        } catch {
            throw .payloadDamaged(error)
        }
    }
}
