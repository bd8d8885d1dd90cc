/// What a checkpoint says: which log, how many entries, which root.
package struct Checkpoint {
    /// A checkpoint's file is never longer: text and a few hundred signature lines at most.
    package static let byteLimit = 65_536

    let origin: String
    package let size: Int
    package let root: Digest
    let note: SignedNote
    /// The whole file.
    let bytes: [UInt8]

    /// Reads a checkpoint's file.
    ///
    /// - Throws: `FormProblem` when it is no checkpoint. No signature is checked here.
    package init(_ bytes: [UInt8]) throws(FormProblem) {
        note = try SignedNote(bytes)
        self.bytes = bytes
        let lines = note.text.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.count == 4, lines[3].isEmpty else { throw FormProblem("the text is not three lines") }
        origin = String(decoding: lines[0], as: UTF8.self)
        guard !origin.isEmpty else { throw FormProblem("the origin is empty") }
        guard let size = Self.decimal(lines[1]) else { throw FormProblem("the tree size is not a decimal number") }
        self.size = size
        guard let hash = Base64.bytes(lines[2]), let root = Digest(hash) else {
            throw FormProblem("the root is not 32 bytes in base64")
        }
        self.root = root
    }

    /// A number without sign or leading zero, below 2⁵³.
    static func decimal(_ text: some Collection<UInt8>) -> Int? {
        guard let first = text.first, text.count <= 16, first != UInt8(ascii: "0") || text.count == 1 else {
            return nil
        }
        var number = 0
        for character in text {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character) else { return nil }
            number = number * 10 + Int(character - UInt8(ascii: "0"))
        }
        return number <= Int(JsonValue.integerLimit) ? number : nil
    }
}
