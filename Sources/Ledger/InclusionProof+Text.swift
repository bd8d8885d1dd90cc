import ElectionModel
import Sodium
import Trust

extension InclusionProof {
    /// The largest file, in bytes: an entry of the largest size, 53 hashes and the largest note leave room.
    package static let largestFile = 1 << 18

    private static let header = "c2sp.org/tlog-proof@v1"
    /// A tree has fewer than 2⁵³ leaves.
    private static let longestPath = 53

    /// The file (C2SP tlog-proof).
    package var bytes: [UInt8] {
        let extra: CanonicalValue = ["entry": entry, "log": log.canonical]
        var lines = [Self.header, "extra \(Base64.encode(extra.encoded()))", "index \(path.index)"]
        lines += path.siblings.map { Base64.encode($0) }
        return Array(lines.map { "\($0)\n" }.joined().utf8) + [0x0A] + note.bytes
    }

    /// Reads the file, in its one spelling.
    ///
    /// - Throws: ``InclusionProofFault/malformed``.
    package init(bytes: [UInt8]) throws(InclusionProofFault) {
        guard bytes.count <= Self.largestFile else { throw .malformed }
        // The first empty line ends the proof's own part.
        guard let end = zip(bytes, bytes.dropFirst()).enumerated().first(where: { $0.element == (0x0A, 0x0A) })?.offset,
            let text = String(validating: bytes[..<end], as: UTF8.self)
        else { throw .malformed }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard (3...3 + Self.longestPath).contains(lines.count), lines[0] == Self.header,
            lines[1].hasPrefix("extra "), lines[2].hasPrefix("index "), let index = Int(lines[2].dropFirst(6)),
            let extraBytes = try? Base64.decode(String(lines[1].dropFirst(6))),
            let extra = try? CanonicalValue.parseCanonical(extraBytes),
            let entry = extra["entry"], let log = try? extra.value("log", as: RoleCertificate.self),
            let note = try? SignedNote(bytes: Array(bytes[(end + 2)...]))
        else { throw .malformed }
        var siblings: [[UInt8]] = []
        for line in lines[3...] {
            guard let hash = try? Base64.decode(String(line), count: 32) else { throw .malformed }
            siblings.append(hash)
        }
        try self.init(
            entry: entry, log: log, path: InclusionProofPath(index: index, siblings: siblings), note: note)
        guard self.bytes == bytes else { throw .malformed }
    }
}
