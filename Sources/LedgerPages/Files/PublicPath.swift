/// A file of the ledger's public folder, as a request names it.
///
/// Only names that the ledger writes are taken: nothing of a path goes to the file system that was not looked at.
struct PublicPath: Equatable, Sendable {
    /// What kind of file it is, which decides how it is served.
    enum Kind: Equatable, Sendable {
        /// `checkpoint`: another one soon.
        case newest
        /// Text that may get more signatures, such as `checkpoints/<size>` and `policy`.
        case note
        /// Tiles, bundles and documents: never other bytes.
        case immutable
        /// The time stamp of the final checkpoint.
        case timeStamp
    }

    /// Below the folder, without a slash at the beginning.
    let name: String
    let kind: Kind

    /// Reads the path of a request.
    ///
    /// - Parameter path: with its slash at the beginning, without query.
    /// - Returns: `nil` for what can be no file of the folder.
    init?(_ path: Substring) {
        guard path.first == "/", path.utf8.count <= 256 else { return nil }
        let name = path.dropFirst()
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.allSatisfy(Self.isName) else { return nil }
        switch (first, parts.count) {
        case ("checkpoint", 1): kind = .newest
        case ("policy", 1): kind = .note
        case ("final.tsr", 1): kind = .timeStamp
        case ("checkpoints", 2): kind = .note
        case ("tile", 3...): kind = .immutable
        case ("blobs", 3): kind = .immutable
        default: return nil
        }
        self.name = String(name)
    }

    /// Letters, digits, dots, minus; neither hidden nor a way up.
    private static func isName(_ part: Substring) -> Bool {
        part.first.map { $0 != "." } ?? false
            && part.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2E
                    || $0 == 0x2D
            }
    }

    /// The media type, as C2SP tlog-tiles demands it.
    var mediaType: String {
        switch kind {
        case .newest, .note: "text/plain; charset=utf-8"
        case .immutable: "application/octet-stream"
        case .timeStamp: "application/timestamp-reply"
        }
    }

    /// How long others may keep it.
    var cacheControl: String {
        switch kind {
        case .newest: "public, max-age=1"
        case .note, .timeStamp: "public, max-age=60"
        case .immutable: "public, max-age=31536000, immutable"
        }
    }
}
