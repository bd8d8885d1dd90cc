import Glibc

/// How far the observer has verified a ledger, kept in a file of their own: what lies before is hashed and followed again,
/// and its submitters' signatures are not checked again.
struct VerifiedPart {
    private static let limit = 4096

    let origin: String
    /// The number of entries.
    let size: Int
    /// The root of these entries.
    let root: Digest
    /// Whether remote voting was verified too.
    let includesRemote: Bool

    init(origin: String, size: Int, root: Digest, includesRemote: Bool) {
        (self.origin, self.size, self.root, self.includesRemote) = (origin, size, root, includesRemote)
    }

    /// Reads the file; nil when there is none yet, or what it remembers does not suffice.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - includesRemote: whether remote voting has to be verified.
    /// - Throws: `VerifierProblem.noFile` when it is something else.
    init?(path: String, includesRemote: Bool = false) throws(VerifierProblem) {
        guard access(path, F_OK) == 0 else { return nil }
        let bytes = try OwnFile.read(path, atMost: Self.limit)
        do {
            let reader = try ObjectReader(
                CanonicalParser.parse(bytes), "the state", "origin", "remote", "root", "size", "v")
            try reader.requireVersion()
            origin = try reader.string("origin")
            size = Int(try reader.integer("size", in: 0...JsonValue.integerLimit))
            root = try reader.digest("root")
            self.includesRemote = try reader.bool("remote")
        } catch {
            throw .noFile("'\(path)' is not a state of this program")
        }
        if includesRemote && !self.includesRemote { return nil }
    }

    /// Writes the file, in one step.
    func write(to path: String) {
        let value = JsonValue.object(of: [
            "origin": .string(origin), "remote": .bool(includesRemote), "root": .string(root.hex),
            "size": .integer(Int64(size)), "v": .integer(1),
        ])
        OwnFile.write(value.canonicalBytes(), to: path)
    }
}
