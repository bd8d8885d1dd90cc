import FoundationEssentials

/// A folder that is gone when nobody holds it any more.
final class ScratchFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "record-verifier-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// A copy of the ledger in the vectors.
    static func withGoodLedger() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try FileManager.default.copyItem(atPath: Vectors.ledger, toPath: folder.ledger)
        return folder
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var ledger: String { path + "/ledger" }

    func read(_ file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: ledger + "/" + file)))
    }

    func write(_ file: String, _ bytes: [UInt8]) throws {
        let url = URL(filePath: ledger + "/" + file)
        try FileManager.default.createDirectory(
            atPath: url.deletingLastPathComponent().path, withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func remove(_ file: String) throws {
        try FileManager.default.removeItem(atPath: ledger + "/" + file)
    }

    /// Every file of the ledger, in order.
    func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: ledger).sorted().filter { file in
            var isFolder: Bool = false
            return FileManager.default.fileExists(atPath: ledger + "/" + file, isDirectory: &isFolder) && !isFolder
        }
    }
}
