import DeviceWire
import Devices
import ElectionModel
import Forms
import IdentityDocuments
import StationDesk
import Wording

/// The combined device at a station's desk: what its reader reads becomes a personal number, what the desk wants printed a
/// bitmap.
struct StationUnit: DeskUnit {
    let device: CombinedDevice
    let definition: ElectionDefinition
    let station: StationId
    let clock: any WallClock

    func readPin(timeout: Duration) async throws(DocumentFault) -> DocumentReading {
        let document: ScannedDocument
        do throws(BoardFault) {
            document = try await device.board.readDocument([.cardLines, .codes], timeout: timeout)
        } catch {
            throw .unit(error)
        }
        return try Self.reading(of: document, today: today)
    }

    /// The personal number that a document bears, and what is doubtful about it.
    static func reading(of document: ScannedDocument, today: CivilDate) throws(DocumentFault) -> DocumentReading {
        let text =
            switch document {
            case .cardLines(let lines): lines
            // Whatever code it is, only a card's zone in it is understood.
            case .code(_, let bytes): String(decoding: bytes, as: UTF8.self)
            }
        let card: IdentityCard
        do throws(MrzFault) {
            card = try IdentityCard(try MrzText(scanned: text), today: today)
        } catch {
            throw .unsound
        }
        guard let pin = card.pin else { throw .noPin }
        return DocumentReading(pin: pin, doubts: card.doubts(on: today))
    }

    func print(_ slip: ReceiptSlip) async throws(BoardFault) -> JobStage {
        guard
            let receipt = Receipt(
                definition, station: station, listNumber: slip.listNumber, name: slip.name, contests: slip.contests,
                copy: slip.copy)
        else { throw .nonsense }
        let bitmap: PrintBitmap?
        do throws(FormFault) {
            bitmap = Self.printed(try receipt.bitmap(in: .kyrgyzRussian))
        } catch {
            // A name with a letter that no font has: the desk goes on without a receipt.
            throw .nonsense
        }
        guard let bitmap else { throw .nonsense }
        return try await device.board.print(bitmap, as: .receipt)
    }

    func health() async -> DeviceHealth { await device.health }

    /// A form as the printer gets it: rows of whole bytes, so that up to seven white dots stand at the right.
    static func printed(_ form: borrowing FormBitmap) -> PrintBitmap? {
        PrintBitmap(width: (form.width + 7) & ~7, rows: form.height, bytes: form.packed)
    }

    private var today: CivilDate { BishkekTime(clock.now()).date }
}
