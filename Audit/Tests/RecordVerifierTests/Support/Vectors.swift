import FoundationEssentials

@testable import RecordVerifier

/// The files in `Audit/vectors`.
enum Vectors {
    /// `Audit/vectors`, as a path without a slash at the end.
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "vectors").path

    static let ledger = folder + "/ledger"

    /// A file of vectors, taken apart.
    static func read<Content: Decodable>(_ name: String, as: Content.Type) throws -> Content {
        try JSONDecoder().decode(Content.self, from: Data(contentsOf: URL(filePath: folder + "/" + name)))
    }

    /// The transparency-log vectors from outside, when they are on this machine.
    static let outside: String? = {
        let near = folder + "/../../../shared/data"
        let path = (ProcessInfo.processInfo.environment["DOBUSH_DATA"] ?? near) + "/tlog"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()
}
