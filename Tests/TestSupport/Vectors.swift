package import ElectionModel
import Foundation

/// The record's vectors in `Audit/vectors`, and vectors of other projects in the data folder.
package enum Vectors {
    /// The repository's folder.
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// The folder with the election of the vectors.
    package static let ledger = "\(root)/Audit/vectors/ledger"

    /// The folder with the election whose options come from candidates.
    package static let ballotLedger = "\(root)/Audit/vectors/ledger-ballot"

    /// The folder with data from outside: what `DOBUSH_DATA` names, or `shared/data` beside the repository.
    package static let data = ProcessInfo.processInfo.environment["DOBUSH_DATA"] ?? "\(root)/../shared/data"

    /// Whether the data folder has that file.
    package static func has(_ dataFile: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(data)/\(dataFile)")
    }

    /// The bytes of a file.
    package static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// A vector file of the record.
    package static func read(_ name: String) throws -> CanonicalValue {
        try CanonicalValue.parse(bytes("\(root)/Audit/vectors/\(name)"))
    }

    /// The cases of a vector file of the record, under a member's name.
    package static func cases(_ name: String, _ member: String = "cases") throws -> [CanonicalValue] {
        try read(name).array(member)
    }
}
