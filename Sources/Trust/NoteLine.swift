import Sodium

/// One signature line of a note (C2SP signed-note, section "Signatures").
package struct NoteLine: Hashable, Sendable {
    package let name: String
    /// Four bytes of key id, then the signature.
    package let bytes: [UInt8]

    init(by key: NoteKey, signature: [UInt8]) {
        name = key.name
        bytes = key.id + signature
    }

    /// Reads a line without its end.
    ///
    /// - Throws: `TrustError.malformed`.
    init(text: Substring) throws(TrustError) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0] == "—", NoteKey.isName(parts[1]), let bytes = try? Base64.decode(parts[2]),
            bytes.count >= 5
        else { throw .malformed(.signedNote) }
        name = parts[1]
        self.bytes = bytes
    }

    /// The line without its end.
    package var text: String { "— \(name) \(Base64.encode(bytes))" }

    /// Reads lines, each with its end.
    ///
    /// - Throws: `TrustError.malformed`; also for none at all and for more than a note may have.
    package static func lines(_ bytes: [UInt8]) throws(TrustError) -> [NoteLine] {
        guard bytes.count <= SignedNote.largestSize, bytes.last == 0x0A,
            let text = String(validating: bytes, as: UTF8.self)
        else { throw .malformed(.signedNote) }
        var lines: [NoteLine] = []
        for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
            lines.append(try NoteLine(text: line))
        }
        guard lines.count <= SignedNote.mostLines else { throw .malformed(.signedNote) }
        return lines
    }

    func isBy(_ key: NoteKey) -> Bool { name == key.name && bytes.starts(with: key.id) }
}
