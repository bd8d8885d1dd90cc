package import ElectionModel
import Persistence
package import VoterSnapshot

extension ElectoralRegister {
    /// Reads one voter of the final list with photo and templates, to be added to a station's list. The read is logged.
    ///
    /// - Parameters:
    ///   - pin: whose.
    ///   - listNumber: the number that the voter gets in that station's list.
    ///   - purpose: why it is read.
    ///   - official: who reads.
    /// - Returns: `nil` when nobody has this PIN; then nothing is logged.
    /// - Throws: ``RegisterError`` `.purpose`, `.noFinalList`, `.damaged`; `StoreError`.
    package func snapshotVoter(
        _ pin: Pin, listNumber: Int, purpose: AccessPurpose, by official: OfficialId
    ) async throws -> SnapshotVoter? {
        guard purpose.allowsBiometrics else { throw RegisterError.purpose(purpose) }
        let note = AccessNote(official, purpose, clock: clock, random: random)
        return try await store.write { transaction in
            guard try Self.finalList(transaction) != nil else { throw RegisterError.noFinalList }
            guard let row = try row(of: pin, transaction) else { return nil }
            let person = try row.int("person")
            try note.log(person: person, voters: 1, in: transaction)
            let details = try Self.details(row, keys)
            let photo = try transaction.first("SELECT sealed FROM person_photo WHERE person = \(person)")
            let templates = try transaction.rows(
                "SELECT person, finger, sealed FROM person_template WHERE person = \(person) ORDER BY finger")
            return SnapshotVoter(
                listNumber: listNumber, pin: details.pin, surname: details.surname, givenName: details.givenName,
                patronymic: details.patronymic, photo: try photo.map { try self.photo($0, of: person) } ?? [],
                templates: try templates.map(template), mark: nil)
        }
    }
}
