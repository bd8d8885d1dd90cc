import Devices
import ElectionModel
import IdentityDocuments
import VoterSnapshot
import Wording

extension DeskService {
    /// Begins with the person whose document the unit reads; see `begin` of the protocol.
    func readDocument(
        seconds: Int, events: @escaping @Sendable (CanonicalValue) -> Void
    ) async throws -> CanonicalValue {
        guard let unit else { return Self.noDocument(.unit(.notConnected)) }
        events(["event": "waiting-for-document"])
        let reading: DocumentReading
        do throws(DocumentFault) {
            reading = try await unit.readPin(timeout: .seconds(seconds))
        } catch {
            return Self.noDocument(error)
        }
        for doubt in reading.doubts { events(["event": "document-doubt", "doubt": .string(doubt.code)]) }
        return try await answer(.begin(reading.pin), events: events)
    }

    /// Prints the receipt of the person at the desk, who is identified.
    ///
    /// The first print of a voter is the only one that bears no mark. What was printed before a restart of the daemon is
    /// not known, so who was issued ballots before it gets a copy.
    func printReceipt(_ visit: String) async throws -> CanonicalValue {
        guard let current = desk.visit, current.id == visit else { return try await shown(.mistake(.otherVisit)) }
        let number: Int
        switch current.stage {
        case .confirmed(let listNumber, _), .issued(let listNumber): number = listNumber
        case .document, .fingerOnly, .proposed: return try await shown(.mistake(.notConfirmed))
        }
        guard let unit else { return Self.noReceipt(BoardFault.notConnected.code) }
        guard let voter = try await list.inUse.list.entry(listNumber: number)?.voter else {
            return Self.reply("no-such-voter")
        }
        let copy = receipts[number] ?? (issuedBefore.contains(number) ? 1 : 0)
        receipts[number] = copy + 1
        let slip = ReceiptSlip(
            listNumber: number,
            name: PersonName(surname: voter.surname, givenName: voter.givenName, patronymic: voter.patronymic),
            contests: desk.issues[number]?.contests ?? desk.definition.contests(at: desk.station).map(\.id), copy: copy)
        do throws(BoardFault) {
            if let fault = BoardFault(try await unit.print(slip)) { return Self.noReceipt(fault.code) }
        } catch {
            // Nothing came out: the next one is not marked for it.
            if receipts[number] == copy + 1 { receipts[number] = copy }
            return Self.noReceipt(error.code)
        }
        return ["reply": "receipt-printed", "listNumber": .int(number), "copy": .int(copy), "colour": "green"]
    }

    /// How the unit is, for the screen.
    func devices() async -> CanonicalValue {
        guard let unit else { return ["reply": "devices", "unit": .null, "colour": "amber"] }
        let health = await unit.health()
        return ["reply": "devices", "unit": health.canonical, "colour": health.troubles.isEmpty ? "green" : "amber"]
    }

    private static func noDocument(_ fault: DocumentFault) -> CanonicalValue {
        ["reply": "no-document", "failure": .string(fault.code), "colour": "amber"]
    }

    private static func noReceipt(_ failure: String) -> CanonicalValue {
        ["reply": "no-receipt", "failure": .string(failure), "colour": "amber"]
    }
}
