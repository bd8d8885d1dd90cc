/// `tally.share` (RECORD-remote.md, section 9): a trustee's part of a decryption.
struct TallyShare {
    /// What it says of one ciphertext.
    struct Part {
        /// M.
        let partial: GroupElement
        fileprivate let commitments: [GroupElement]
        fileprivate let response: GroupScalar
    }

    let election: Digest
    let tally: String
    /// Empty in a drill.
    let contest: String
    /// i.
    let trustee: UInt32
    let parts: [Part]
    let signed: SignedPart

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "tally.share", fields: 7)
        election = try reader.digest(1)
        tally = String(decoding: reader.message.fields[2], as: UTF8.self)
        contest = try reader.text(3, orEmpty: true)
        trustee = try reader.number(4)
        let content = try reader.parts(5, reader.message.fields[5].count / 128 * 4)
        var parts: [Part] = []
        for start in stride(from: 0, to: content.count, by: 4) {
            let points = try MessageReader.points(Array(content[start..<(start + 3)]))
            guard let response = GroupScalar(content[start + 3]) else { throw RemoteFinding(.encodings) }
            parts.append(Part(partial: points[0], commitments: [points[1], points[2]], response: response))
        }
        self.parts = parts
        signed = try reader.signatures(from: 6)
    }

    /// Whether a part is proven right.
    ///
    /// - Parameters:
    ///   - index: the part.
    ///   - option: whose ciphertext it is; empty in a drill.
    ///   - cipher: A and B.
    ///   - key: Kᵢ.
    func proves(_ index: Int, option: String, _ cipher: (A: GroupElement, B: GroupElement), key: GroupElement) -> Bool {
        let part = parts[index]
        var hash = RemoteHash("DEC")
        hash.add(election.bytes)
        hash.add(tally.utf8)
        hash.add(contest.utf8)
        hash.add(option.utf8)
        hash.add(trustee)
        for element in [key, cipher.A, cipher.B, part.partial] + part.commitments { hash.add(element.bytes) }
        let challenge = hash.scalar()
        return GroupElement.power(part.response) == part.commitments[0] * key.power(challenge)
            && cipher.A.power(part.response) == part.commitments[1] * part.partial.power(challenge)
    }
}
