package import ElectionModel
package import Sodium
package import Trust

/// A statement of the log about its size and root (C2SP tlog-checkpoint).
package struct Checkpoint: Equatable, Sendable {
    package let origin: String
    package let size: Int
    /// 32 bytes.
    package let root: [UInt8]

    package init(origin: String, size: Int, root: [UInt8]) {
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// The origin line of an election's log.
    package static func origin(of election: ElectionId) -> String {
        SignedStatement.checkpoint.context + election.rawValue
    }

    /// Reads a note's text.
    ///
    /// - Throws: `TrustError.malformed`.
    package init(text: String) throws(TrustError) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 4, lines[3].isEmpty, !lines[0].isEmpty, let size = Self.size(lines[1]),
            let root = try? Base64.decode(lines[2], count: MerkleHash.size)
        else { throw .malformed(.checkpoint) }
        self.init(origin: lines[0], size: size, root: root)
    }

    /// Reads a tree's size in its one spelling: decimal, without sign or leading zero, at most 2⁵³ − 1.
    static func size(_ text: some StringProtocol) -> Int? {
        guard let size = Int(text), (0...CanonicalValue.largestInteger).contains(size), String(size) == text else {
            return nil
        }
        return size
    }

    /// The three lines that are signed.
    package var text: String { "\(origin)\n\(size)\n\(Base64.encode(root))\n" }

    /// The note, signed by the log under its origin's name.
    package func signed(by key: SigningKey) -> SignedNote {
        var note = SignedNote(text: text)
        note.sign(name: origin, key: key)
        return note
    }
}
