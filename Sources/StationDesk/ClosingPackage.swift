package import ElectionModel
import Files
package import Ledger
import Persistence
package import Sodium
import Tabulation
package import Trust

/// What a closed station hands on: protocols for everybody, the log for the commission and auditors only.
package struct ClosingPackage: Sendable {
    /// The signed protocols, ready for the ledger, one a contest.
    package let submissions: [Submission]
    /// The log's records in canonical JSON, one a line, sealed to the registrar.
    package let sealedLog: [UInt8]

    /// The sealed log's path in the package.
    package static let logFile = "sealed/log.sealed"

    private static let largestProtocol = 1 << 24
    /// A day of 5,000 voters makes a few megabytes.
    private static let largestLog = 1 << 28

    /// Makes the package of a closed station.
    ///
    /// - Returns: `nil` when the log does not end with a closing.
    package init?(
        definition: ElectionDefinition, settings: StationSettings, records: [StationRecord], keys: HolderKeys,
        auditor: SealingKey
    ) {
        var desk = Desk(definition: definition, station: settings.station)
        for record in records { desk.apply(record) }
        guard let closing = desk.closedAt, let commitment = Self.commitment(to: records),
            let sealed = try? auditor.seal(
                SecretBytes(records.flatMap { $0.canonicalBytes + [UInt8(ascii: "\n")] }))
        else { return nil }
        submissions = desk.protocols(desk.papers, closing: closing, log: commitment).map { paper in
            Submission(
                election: settings.election, type: .stationProtocol, body: paper.canonical, key: keys.signing)
        }
        sealedLog = sealed
    }

    /// Reads what ``write(to:)`` wrote, or what somebody brought as such: nothing in it is checked yet.
    ///
    /// - Parameter folder: the package's folder; without protocols there are no submissions.
    /// - Throws: `DurableFileError`, of nature `missing` when a part is not there; `CanonicalError` for a protocol that
    ///   is no submission.
    package init(reading folder: String) throws {
        submissions = try DurableFile.names(inFolder: "\(folder)/public")
            .filter { $0.hasPrefix("protocol-") && $0.hasSuffix(".json") }
            .map {
                try Submission(
                    canonicalBytes: try DurableFile.read("\(folder)/public/\($0)", limit: Self.largestProtocol))
            }
        sealedLog = try DurableFile.read("\(folder)/\(Self.logFile)", limit: Self.largestLog)
    }

    /// What the protocols say of the log: SHA-256 over the salt of the opening and the log's root, 64 hex digits.
    ///
    /// - Returns: `nil` when the log does not begin with an opening.
    package static func commitment(to records: [StationRecord]) -> String? {
        guard case .opened(let opening)? = records.first?.event, let salt = try? Hex.decode(opening.salt),
            let root = try? Hex.decode(StationLog.root(of: records))
        else { return nil }
        return Hex.encode(SHA256.hash(salt + root))
    }

    /// Writes `public/protocol-<contest>.json` and `sealed/log.sealed` below a folder.
    ///
    /// - Throws: `DurableFileError`.
    package func write(to folder: String) throws {
        try DurableFile.makeFolder("\(folder)/public")
        try DurableFile.makeFolder("\(folder)/sealed", mode: 0o700)
        for submission in submissions {
            let contest = try submission.body.string("contest")
            try DurableFile.replace("\(folder)/public/protocol-\(contest).json", submission.canonicalBytes)
        }
        try DurableFile.replace("\(folder)/\(Self.logFile)", sealedLog, mode: 0o600)
    }
}
