/// A C2SP signed note: a text, an empty line, signature lines.
struct SignedNote {
    /// The text with its last line end, without the empty line.
    let text: [UInt8]
    let lines: [SignatureLine]

    /// Takes a note apart.
    ///
    /// - Throws: `FormProblem` when the bytes are no note at all. No signature is checked here.
    init(_ bytes: [UInt8]) throws(FormProblem) {
        guard let whole = String(validating: bytes, as: UTF8.self) else { throw FormProblem("the note is not UTF-8") }
        guard whole.utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }) else {
            throw FormProblem("the note holds control characters")
        }
        guard bytes.last == 0x0A else { throw FormProblem("the note does not end with a line end") }
        let gaps = bytes.indices.dropFirst().filter { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }
        guard let gap = gaps.last else { throw FormProblem("the note has no empty line before its signatures") }
        text = Array(bytes[..<gap])
        var lines: [SignatureLine] = []
        for line in bytes[(gap + 1)...].split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            lines.append(try SignatureLine(Array(line)))
        }
        guard !lines.isEmpty else { throw FormProblem("the note has no signature line") }
        self.lines = lines
    }

    /// Checks the note against a signer: one good line at least, and no bad one under its name and id.
    ///
    /// - Throws: `FormProblem` that says which of the two fails.
    func verify(_ signer: NoteSigner) throws(FormProblem) {
        let own = lines.filter { $0.name == signer.name && $0.id == signer.id }
        guard !own.isEmpty else { throw FormProblem("no signature line is by the log's key") }
        guard own.allSatisfy({ signer.key.verifies($0.signature, over: text) }) else {
            throw FormProblem("a signature under the log's name and key id does not verify")
        }
    }

    /// Whether a witness cosigned the note.
    func verdict(of witness: WitnessSigner) -> CosignatureVerdict {
        let own = lines.filter { $0.name == witness.name && $0.id == witness.id }
        guard !own.isEmpty else { return .absent }
        return own.allSatisfy { witness.cosigned($0, text) } ? .good : .bad
    }
}
