import ElectionModel
import Persistence

/// Reads rows of a payload; anything unexpected is a fault, never a trap.
enum PayloadRow {
    /// A voter's row without photo and templates.
    struct Identity {
        let listNumber: Int
        let pin: Pin
        let surname: String
        let givenName: String
        let patronymic: String
        let mark: VoterMark?
    }

    static func identity(_ row: ResultRow) throws(PayloadFault) -> Identity {
        guard case .int(let number) = row["list_number"], (1...SnapshotLimits.number).contains(number) else {
            throw .voter(0, column: "list_number")
        }
        guard case .text(let digits) = row["pin"], let pin = Pin(digits) else { throw .voter(number, column: "pin") }
        func name(_ column: String) throws(PayloadFault) -> String {
            guard case .text(let name) = row[column], name.utf8.count <= SnapshotLimits.name else {
                throw .voter(number, column: column)
            }
            return name
        }
        var mark: VoterMark?
        if !row.isNull("mark") {
            guard case .text(let word) = row["mark"], let known = VoterMark(rawValue: word) else {
                throw .voter(number, column: "mark")
            }
            mark = known
        }
        let (surname, givenName) = (try name("surname"), try name("given_name"))
        guard !(surname.isEmpty && givenName.isEmpty) else { throw .voter(number, column: "surname") }
        return Identity(
            listNumber: number, pin: pin, surname: surname, givenName: givenName, patronymic: try name("patronymic"),
            mark: mark)
    }

    static func photo(_ row: ResultRow, of number: Int) throws(PayloadFault) -> [UInt8] {
        guard case .bytes(let photo) = row["photo"], photo.count <= SnapshotLimits.photo else {
            throw .voter(number, column: "photo")
        }
        return photo
    }

    static func template(_ row: ResultRow, of number: Int) throws(PayloadFault) -> SnapshotTemplate {
        guard case .int(let position) = row["position"], case .bytes(let record) = row["record"],
            SnapshotTemplate.isSound(position: position, record: record)
        else { throw .template(number, column: "record") }
        return SnapshotTemplate(position: UInt8(position), record: record)
    }
}
