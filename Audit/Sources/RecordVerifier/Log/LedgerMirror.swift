import Glibc

/// A ledger behind a web address, copied into a folder file by file as it is read.
///
/// Files other than `checkpoint` never change in a ledger, so what lies in the copy is not fetched again: a copy that was
/// interrupted goes on where it was.
final class LedgerMirror: LedgerSource {
    private let address: String
    private let copy: String
    private let folder: LedgerFolder

    /// Fetches the newest checkpoint.
    ///
    /// - Parameters:
    ///   - address: where the file `checkpoint` lies, beginning with `https://` or `http://`.
    ///   - copy: the folder that gets the files; made if it is not there.
    /// - Throws: `FileProblem` when the address is none, or has no checkpoint.
    init(address: String, copy: String) throws(FileProblem) {
        guard WebFetch.isAddress(address) else {
            throw FileProblem(reason: "is no address that can be fetched", isMissing: false)
        }
        self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
        self.copy = copy
        Self.makeFolders(copy + "/.fetching/x")
        folder = try LedgerFolder(path: copy)
        // The newest one is asked for each time.
        unlink(copy + "/checkpoint")
        fetch(["checkpoint"])
        let newest = try folder.read("checkpoint", atMost: Checkpoint.byteLimit)
        if let checkpoint = try? Checkpoint(newest) {
            expect(["\(PublishedCheckpoints.folderName)/\(checkpoint.size)"])
        }
    }

    /// Whether a place that a person named is a web address.
    static func isAddress(_ place: String) -> Bool { place.hasPrefix("https://") || place.hasPrefix("http://") }

    func read(_ path: String, atMost limit: Int) throws(FileProblem) -> [UInt8] {
        do {
            return try folder.read(path, atMost: limit)
        } catch {
            guard error.isMissing else { throw error }
            fetch([path])
            return try folder.read(path, atMost: limit)
        }
    }

    func names(in path: String) throws(FileProblem) -> [String]? { try folder.names(in: path) }

    func expect(_ paths: [String]) {
        let missing = paths.filter { access("\(copy)/\($0)", F_OK) != 0 }
        if !missing.isEmpty { fetch(missing) }
    }

    /// Fetches files side by side; one that does not come stays missing. Each appears under its name when it is whole.
    private func fetch(_ paths: [String]) {
        let targets = paths.map { path in
            (path, "\(copy)/.fetching/" + String(path.map { $0 == "/" ? "," : $0 }))
        }
        WebFetch.run(targets.map { ("\(address)/\($0.0)", $0.1) }, list: "\(copy)/.fetching/list")
        for (path, fetched) in targets where access(fetched, F_OK) == 0 {
            Self.makeFolders("\(copy)/\(path)")
            rename(fetched, "\(copy)/\(path)")
        }
    }

    /// Makes the folders above a path.
    private static func makeFolders(_ path: String) {
        var above = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/").dropLast() {
            above += "/\(part)"
            mkdir(above, 0o755)
        }
    }
}
