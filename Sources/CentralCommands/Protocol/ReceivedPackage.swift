import Console
import ElectionModel
import Files
import FoundationEssentials
import Ledger
import Wording

/// A station's closing package as it was brought (`Docs/formats/closing-package.md`).
struct ReceivedPackage {
    let station: StationId
    /// The protocols, one a contest of the station.
    let submissions: [Submission]
    /// The bytes of `sealed/log.sealed`.
    let sealedLog: [UInt8]

    private static let largestProtocol = 1 << 24
    private static let largestLog = 1 << 28

    /// Reads a package and looks that it is whole.
    ///
    /// - Parameters:
    ///   - path: the package's folder.
    ///   - definition: the election's.
    /// - Throws: `Complaint` when a part is missing or the protocols are not one station's; `DurableFileError`,
    ///   `CanonicalError`.
    init(path: String, definition: ElectionDefinition) throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/public")) ?? []
        let papers = names.filter { $0.hasPrefix("protocol-") && $0.hasSuffix(".json") }.sorted()
        guard !papers.isEmpty else { throw Complaint(.missing, ProtocolWords.noProtocols(package: path)) }
        submissions = try papers.map { name in
            try Submission(
                canonicalBytes: try DurableFile.read("\(path)/public/\(name)", limit: Self.largestProtocol))
        }
        let log = "\(path)/sealed/log.sealed"
        do throws(DurableFileError) {
            sealedLog = try DurableFile.read(log, limit: Self.largestLog)
        } catch {
            guard error.nature == .missing else { throw error }
            throw Complaint(.missing, ProtocolWords.noLog(file: log))
        }
        guard !sealedLog.isEmpty else { throw Complaint(.missing, ProtocolWords.noLog(file: log)) }
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
