import Sodium

/// The vote in one contest, with its proofs.
struct EncryptedContest: Hashable, Sendable {
    /// A ciphertext an option.
    let ciphertexts: [Ciphertext]
    /// That each option holds 0...R.
    let selections: [RangeProof]
    /// That the marks together are as many as the contest allows.
    let sum: RangeProof
    /// That no list has more preferences than its mark allows.
    let lists: [RangeProof]

    init(ciphertexts: [Ciphertext], selections: [RangeProof], sum: RangeProof, lists: [RangeProof]) {
        self.ciphertexts = ciphertexts
        self.selections = selections
        self.sum = sum
        self.lists = lists
    }

    /// The three fields behind the contest's id.
    var fields: [[UInt8]] {
        var options: [UInt8] = []
        for (ciphertext, proof) in zip(ciphertexts, selections) {
            options += ciphertext.alpha.bytes + ciphertext.beta.bytes + proof.bytes
        }
        return [options, sum.bytes, lists.flatMap { $0.bytes }]
    }

    /// Reads the three fields.
    ///
    /// - Throws: ``RecordFault`` of `.encodings`, with the option or list.
    init(fields: ArraySlice<[UInt8]>, shape: ContestShape) throws(RecordFault) {
        let fields = Array(fields)
        var ciphertexts: [Ciphertext] = []
        var selections: [RangeProof] = []
        var cursor = ByteCursor(fields[0])
        for option in shape.options {
            try Self.placed(shape.id, option) { () throws(RecordFault) in
                ciphertexts.append(Ciphertext(alpha: try cursor.point(), beta: try cursor.point()))
                selections.append(try RangeProof(reading: &cursor, branches: Int(shape.perOption) + 1))
            }
        }
        try Self.placed(shape.id, []) { () throws(RecordFault) in try cursor.end() }
        cursor = ByteCursor(fields[1])
        var sum: RangeProof?
        try Self.placed(shape.id, []) { () throws(RecordFault) in
            sum = try RangeProof(reading: &cursor, branches: shape.marks.count)
            try cursor.end()
        }
        guard let sum else { throw RecordFault(.encodings, contest: shape.id) }
        cursor = ByteCursor(fields[2])
        var lists: [RangeProof] = []
        for list in shape.lists {
            try Self.placed(shape.id, list.id) { () throws(RecordFault) in
                lists.append(try RangeProof(reading: &cursor, branches: Int(list.preferences) + 1))
            }
        }
        try Self.placed(shape.id, []) { () throws(RecordFault) in try cursor.end() }
        self.init(ciphertexts: ciphertexts, selections: selections, sum: sum, lists: lists)
    }

    /// Says where a fault of `body` is.
    private static func placed(
        _ contest: [UInt8], _ part: [UInt8], _ body: () throws(RecordFault) -> Void
    ) throws(RecordFault) {
        do {
            try body()
        } catch {
            throw RecordFault(error.check, contest: contest, part: part)
        }
    }
}
