import Console
import ElectionModel
import Files
import Ledger
import StationDesk
import Wording

/// A station's closing package as it was brought (`Docs/formats/closing-package.md`).
struct ReceivedPackage {
    let station: StationId
    /// The protocols, one a contest of the station.
    let submissions: [Submission]
    /// The bytes of `sealed/log.sealed`.
    let sealedLog: [UInt8]

    /// Reads a package and looks that it is whole.
    ///
    /// - Parameters:
    ///   - path: the package's folder.
    ///   - definition: the election's.
    /// - Throws: `Complaint` when a part is missing or the protocols are not one station's; `DurableFileError`,
    ///   `CanonicalError`.
    init(path: String, definition: ElectionDefinition) throws {
        let log = "\(path)/\(ClosingPackage.logFile)"
        let brought: ClosingPackage
        do {
            brought = try ClosingPackage(reading: path)
        } catch let error as DurableFileError where error.nature == .missing {
            throw Complaint(
                .missing,
                error.path == log ? ProtocolWords.noLog(file: log) : ProtocolWords.noProtocols(package: path))
        }
        guard !brought.submissions.isEmpty else {
            throw Complaint(.missing, ProtocolWords.noProtocols(package: path))
        }
        guard !brought.sealedLog.isEmpty else { throw Complaint(.missing, ProtocolWords.noLog(file: log)) }
        submissions = brought.submissions
        sealedLog = brought.sealedLog
        let stations = Set(try submissions.map { try $0.body.value("station", as: StationId.self) })
        guard stations.count == 1, let station = stations.first, definition.station(station) != nil else {
            throw Complaint(.misuse, ProtocolWords.notOneStation(package: path))
        }
        let there = Set(try submissions.map { try $0.body.value("contest", as: ContestId.self) })
        if let absent = definition.contests(at: station).first(where: { !there.contains($0.id) }) {
            throw Complaint(.missing, ProtocolWords.contestMissing(absent.id, package: path))
        }
        self.station = station
    }
}
