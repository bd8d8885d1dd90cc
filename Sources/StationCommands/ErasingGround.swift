import CommandBase
import Console
import ElectionModel
import Files
import Glibc
import Ledger
import Persistence
import Sodium
import StationDesk
import Trust
import Wording

/// Why a station's list may be erased: the station is closed, and the centre has its package.
struct ErasingGround: Sendable {
    let receipt: ClosingReceipt
    /// The number of the list with which the station opened.
    let list: Int

    /// Checks the receipt, the package and the log against each other.
    ///
    /// All of it stays on the disk while the list is erased, so that a second start is checked as well as the first.
    /// - Parameters:
    ///   - receipt: the path of the centre's receipt.
    ///   - package: the folder of the package that was handed over.
    ///   - place: the terminal's folder.
    ///   - settings: who this terminal is.
    ///   - keys: its own keys.
    ///   - clock: the time of day.
    /// - Throws: `StationLog.Fault`, `StoreError` or `Complaint`.
    init(
        receipt: String, package: String, place: StationFolder, settings: StationSettings, keys: HolderKeys,
        clock: any WallClock
    ) async throws {
        self.receipt = try place.read(receipt)
        try Self.check(self.receipt, settings, known: try place.readEdition())
        guard access(place.log, F_OK) == 0 else { throw Complaint(.unsound, ExportWords.noLog) }
        let log = try await StationLog(
            store: try SQLiteStore(path: place.log), station: settings.station, terminal: settings.terminal,
            keys: keys, clock: clock)
        let records = try await log.records()
        guard case .opened(let opening)? = records.first?.event, let commitment = ClosingPackage.commitment(to: records)
        else { throw Complaint(.unsound, ExportWords.neverOpened) }
        guard records.contains(where: { if case .closed = $0.event { true } else { false } }) else {
            throw Complaint(.unsound, ExportWords.notClosed)
        }
        list = opening.snapshotNumber
        try Self.check(self.receipt, covers: package, of: settings.station, log: commitment)
    }

    /// Whether the centre signed it, for this station.
    private static func check(
        _ receipt: ClosingReceipt, _ settings: StationSettings, known: ImportedEdition?
    ) throws(Complaint) {
        guard receipt.election == settings.election, receipt.kind == settings.kind else {
            throw Complaint(.conflict, EraseWords.otherElection(receipt.election, kind: receipt.kind))
        }
        guard receipt.station == settings.station else {
            throw Complaint(.conflict, EraseWords.otherStation(receipt.station))
        }
        switch receipt.verdict(under: settings.roots, revocations: known?.revocations ?? []) {
        case .good: return
        case .revoked: throw Complaint(.denied, EraseWords.signerRevoked)
        case .outOfTime: throw Complaint(.denied, EraseWords.signerOutOfTime)
        case .badSignature, .otherRole, .unknownKey: throw Complaint(.denied, EraseWords.badSignature)
        }
    }

    /// Whether it is for this package, and the package for this log.
    private static func check(
        _ receipt: ClosingReceipt, covers package: String, of station: StationId, log commitment: String
    ) throws(Complaint) {
        let brought: ClosingPackage
        do {
            brought = try ClosingPackage(reading: package)
        } catch is CanonicalError {
            throw Complaint(.unsound, EraseWords.foreignPackage(folder: package))
        } catch {
            throw Complaint(.missing, EraseWords.noPackage(folder: package, why: Complaint(of: error)))
        }
        // The package's protocols commit to the log: what belongs to another log, or to this one before its end, does not.
        guard !brought.submissions.isEmpty,
            brought.submissions.allSatisfy({
                $0.body["station"] == station.canonical && $0.body["log"] == .string(commitment)
            })
        else { throw Complaint(.unsound, EraseWords.foreignPackage(folder: package)) }
        guard receipt.covers(brought.submissions, sealedLog: brought.sealedLog) else {
            throw Complaint(.conflict, EraseWords.otherPackage(folder: package))
        }
    }
}
