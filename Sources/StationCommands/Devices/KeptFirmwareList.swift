import CommandBase
import Console
import Devices
import ElectionModel
import Files
import Glibc
import StationDesk
import Trust
import Wording

/// The list of firmware that units may run, as this terminal keeps it.
struct KeptFirmwareList: Sendable {
    let place: StationFolder
    let settings: StationSettings

    private var path: String { "\(place.path)/firmware-list.json" }

    /// The list, if one is kept that counts now.
    ///
    /// - Throws: `Complaint` for a list that does not count.
    func read() throws(Complaint) -> FirmwareList? {
        guard access(path, F_OK) == 0 else { return nil }
        let list: FirmwareList = try place.read(path)
        try check(list)
        return list
    }

    /// Keeps a list that was brought, unless it is older than the one that is kept.
    ///
    /// - Parameters:
    ///   - file: where it is.
    ///   - isDryRun: whether nothing is kept.
    /// - Returns: the list, and whether this very list was kept before.
    /// - Throws: `Complaint`.
    func take(_ file: String, isDryRun: Bool) throws(Complaint) -> (list: FirmwareList, wasKept: Bool) {
        let list: FirmwareList = try place.read(file)
        try check(list)
        if let kept = try? read() {
            if kept == list { return (list, true) }
            guard kept.time < list.time else { throw Complaint(.conflict, UnitWords.olderFirmwareList) }
        }
        guard !isDryRun else { return (list, false) }
        do throws(DurableFileError) {
            try DurableFile.replace(path, list.canonicalBytes, mode: 0o600)
        } catch {
            throw Complaint(of: error)
        }
        return (list, false)
    }

    private func check(_ list: FirmwareList) throws(Complaint) {
        guard list.election == settings.election, list.kind == settings.kind else {
            throw Complaint(.conflict, UnitWords.foreignFirmwareList)
        }
        let revocations = try place.readEdition()?.revocations ?? []
        guard case .good = list.verdict(under: settings.roots, revocations: revocations) else {
            throw Complaint(.denied, UnitWords.unsignedFirmwareList)
        }
        guard list.isPublished(under: settings.roots, revocations: revocations) else {
            throw Complaint(.denied, UnitWords.unpublishedFirmwareList)
        }
    }
}
