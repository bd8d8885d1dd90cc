package import Sodium

/// A text with signatures, after C2SP signed-note (https://c2sp.org/signed-note).
package struct SignedNote: Equatable, Sendable {
    /// The most bytes of a note.
    package static let largestSize = 65_536
    /// The most signature lines of a note.
    package static let mostLines = 64

    /// The text, ending in a line end.
    package let text: String
    package private(set) var lines: [NoteLine]

    /// Why a note does not count as signed by a key.
    package enum Verdict: Equatable, Sendable {
        case good
        /// No line has the key's name and id.
        case absent
        /// A line has the key's name and id but another signature.
        case bad
    }

    /// An unsigned note.
    ///
    /// - Precondition: the text ends in a line end.
    package init(text: String) {
        precondition(text.hasSuffix("\n"), "a note's text ends in a line end")
        self.text = text
        lines = []
    }

    /// Reads a note: text, an empty line, one to 64 signature lines.
    ///
    /// - Throws: `TrustError.malformed`.
    package init(bytes: [UInt8]) throws(TrustError) {
        let malformed = TrustError.malformed(.signedNote)
        guard bytes.count <= Self.largestSize, bytes.last == 0x0A,
            bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }), let whole = String(validating: bytes, as: UTF8.self)
        else { throw malformed }
        let all = whole.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard let gap = all.lastIndex(of: ""), gap > all.startIndex else { throw malformed }
        text = all[..<gap].map { "\($0)\n" }.joined()
        lines = []
        for line in all[(gap + 1)...] { lines.append(try NoteLine(text: line)) }
        guard (1...Self.mostLines).contains(lines.count) else { throw malformed }
    }

    /// The note's bytes.
    package var bytes: [UInt8] { Array((text + "\n" + lines.map { "\($0.text)\n" }.joined()).utf8) }

    /// Adds an Ed25519 signature under a key name.
    package mutating func sign(name: String, key: SigningKey) {
        let signature = key.sign(Array(text.utf8))
        lines.append(NoteLine(by: NoteKey(name: name, key: key.verifyingKey), signature: signature))
    }

    /// Adds lines that others signed, each once. They are not checked.
    package mutating func add(_ more: [NoteLine]) {
        for line in more where !lines.contains(line) { lines.append(line) }
    }

    /// The lines under a key's name and id, good or not.
    package func lines(by key: NoteKey) -> [NoteLine] { lines.filter { $0.isBy(key) } }

    /// Whether the key signed the text, in its purpose. A line of its name and id that does not verify makes it `bad`,
    /// whatever the others are.
    package func verdict(by key: NoteKey) -> Verdict {
        let mine = lines(by: key)
        guard !mine.isEmpty else { return .absent }
        let good = mine.allSatisfy { line in
            switch key.purpose {
            case .signature: key.key.verifies(Array(line.bytes.dropFirst(4)), over: Array(text.utf8))
            case .cosignature: cosignedAt(line, by: key) != nil
            }
        }
        return good ? .good : .bad
    }

    /// Whether the key of that name signed the text.
    package func verdict(name: String, key: VerifyingKey) -> Verdict {
        verdict(by: NoteKey(name: name, key: key))
    }
}
