import ElectionModel
import Files
import Sodium
import Trust

/// The exported folder of a ledger (`Audit/RECORD.md`, section 4), on a stick.
struct RecordFolder {
    private static let largestBundle = 1 << 25
    private static let largestBlob = 1 << 24
    private static let width = 256

    let path: String

    /// The newest checkpoint: its note, the number of entries and the root that it names.
    ///
    /// - Throws: `RecordRefusal`.
    func checkpoint() throws(RecordRefusal) -> (note: SignedNote, size: Int, root: [UInt8], origin: String) {
        guard let note = try? SignedNote(bytes: read("checkpoint", limit: SignedNote.largestSize)) else {
            throw .damaged("checkpoint")
        }
        let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 4, lines[3].isEmpty, let size = Int(lines[1]), size > 0, String(size) == lines[1],
            let root = try? Base64.decode(lines[2]), root.count == 32
        else { throw .damaged("checkpoint") }
        return (note, size, root, lines[0])
    }

    /// The entries of the bundle of that number, in a ledger of so many.
    ///
    /// - Throws: `RecordRefusal.damaged`.
    func bundle(_ index: Int, of size: Int) throws(RecordRefusal) -> [[UInt8]] {
        let count = min(Self.width, size - index * Self.width)
        let name = Self.name(index, width: count)
        let bytes = try read(name, limit: Self.largestBundle)
        var entries: [[UInt8]] = []
        var at = 0
        while at + 2 <= bytes.count {
            let length = Int(bytes[at]) << 8 | Int(bytes[at + 1])
            guard at + 2 + length <= bytes.count else { break }
            entries.append(Array(bytes[(at + 2)..<(at + 2 + length)]))
            at += 2 + length
        }
        guard at == bytes.count, entries.count == count else { throw .damaged(name) }
        return entries
    }

    /// How many bundles a ledger of so many entries has.
    static func bundles(of size: Int) -> Int { (size + width - 1) / width }

    /// A body or document by its hash.
    ///
    /// - Throws: `RecordRefusal.damaged`.
    func blob(_ sha256: String) throws(RecordRefusal) -> [UInt8] {
        let name = "blobs/sha256/\(sha256)"
        let bytes = try read(name, limit: Self.largestBlob)
        guard Hex.encode(SHA256.hash(bytes)) == sha256 else { throw .damaged(name) }
        return bytes
    }

    private func read(_ name: String, limit: Int) throws(RecordRefusal) -> [UInt8] {
        do { return try DurableFile.read("\(path)/\(name)", limit: limit, followingLinks: false) } catch {
            throw .damaged(name)
        }
    }

    /// Groups of three digits, all but the last with an `x`: 1234067 is `x001/x234/067`.
    private static func name(_ index: Int, width: Int) -> String {
        var number = (index % 1000).padded(to: 3)
        var rest = index / 1000
        while rest > 0 {
            number = "x\((rest % 1000).padded(to: 3))/\(number)"
            rest /= 1000
        }
        return "tile/entries/\(number)\(width == Self.width ? "" : ".p/\(width)")"
    }
}
