import Files
import Glibc

extension LedgerFolder {
    /// Writes the published ledger as one archive: what `tar -xf` makes of it is the folder of `Audit/RECORD.md`, section 4,
    /// at the newest checkpoint, also while the ledger grows.
    ///
    /// - Parameter archive: the file to write; it must not exist.
    /// - Returns: how many entries the archive has.
    /// - Throws: ``LedgerError``.
    package func export(to archive: String) throws(LedgerError) -> Int {
        // The checkpoint first: what comes after it is there, and what is newer is left out.
        let size = try LedgerReader(path: path).checkpoint().size
        do {
            var names = ["checkpoint"]
            for name in try below("checkpoints") where Checkpoint.size(name.dropFirst(12)).map({ $0 <= size }) == true {
                names.append(name)
            }
            names += try below("tile").filter { Self.isCovered($0, size: size) }
            names += try below("blobs")
            names += ["policy", "final.tsr"].filter { access("\(path)/\($0)", F_OK) == 0 }
            try TarArchive.create(archive, of: path, names)
        } catch { throw .file(error) }
        return size
    }

    /// The files below a folder of the ledger, in ascending order; those whose names begin with a dot are none of it.
    private func below(_ folder: String) throws(DurableFileError) -> [String] {
        guard access("\(path)/\(folder)", F_OK) == 0 else { return [] }
        var names: [String] = []
        for name in try DurableFile.names(inFolder: "\(path)/\(folder)") where !name.hasPrefix(".") {
            var facts = stat()
            guard lstat("\(path)/\(folder)/\(name)", &facts) == 0 else { continue }
            if facts.st_mode & S_IFMT == S_IFDIR {
                names += try below("\(folder)/\(name)")
            } else {
                names.append("\(folder)/\(name)")
            }
        }
        return names
    }

    /// Whether a tile holds nothing beyond a tree of that size.
    static func isCovered(_ name: String, size: Int) -> Bool {
        var parts = name.split(separator: "/").dropFirst()
        guard let kind = parts.popFirst() else { return false }
        var width = MerkleTree.tileWidth
        if parts.count > 1, let last = parts.last, let partial = Int(last),
            parts.dropLast().last?.hasSuffix(".p") == true
        {
            width = partial
            parts.removeLast()
        }
        var index = 0
        for part in parts {
            guard let group = Int(part.drop { $0 == "x" }.prefix(3)) else { return false }
            index = index * 1000 + group
        }
        let level = kind == "entries" ? 0 : Int(kind) ?? 0
        return index * MerkleTree.tileWidth + width <= size >> (8 * level)
    }
}
