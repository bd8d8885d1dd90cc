/// The fields of a message of one kind, in the encodings of RECORD-remote.md, section 1.
struct MessageReader {
    let message: RemoteMessage

    /// Takes a message apart.
    ///
    /// - Parameters:
    ///   - bytes: the message.
    ///   - name: its first field.
    ///   - count: how many fields its kind has, the name too.
    /// - Throws: `RemoteFinding` of V3 when a length does not fit, of V1 when it is another message.
    init(_ bytes: [UInt8], _ name: String, fields count: Int) throws(RemoteFinding) {
        message = try RemoteMessage(bytes)
        guard message.fields.count == count, message.fields[0].elementsEqual(name.utf8) else {
            throw RemoteFinding(.form)
        }
    }

    /// A field of exactly so many bytes.
    func bytes(_ field: Int, _ count: Int) throws(RemoteFinding) -> [UInt8] {
        guard message.fields[field].count == count else { throw RemoteFinding(.encodings) }
        return Array(message.fields[field])
    }

    /// 32 bytes.
    func digest(_ field: Int) throws(RemoteFinding) -> Digest {
        guard let digest = Digest(message.fields[field]) else { throw RemoteFinding(.encodings) }
        return digest
    }

    /// A number of 4 bytes.
    func number(_ field: Int) throws(RemoteFinding) -> UInt32 {
        guard let number = RemoteMessage.value(message.fields[field]) else { throw RemoteFinding(.encodings) }
        return number
    }

    /// A number of 8 bytes.
    func longNumber(_ field: Int) throws(RemoteFinding) -> UInt64 {
        try bytes(field, 8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// An Ed25519 key.
    func key(_ field: Int) throws(RemoteFinding) -> SigningKey {
        guard let key = SigningKey(Array(message.fields[field])) else { throw RemoteFinding(.encodings) }
        return key
    }

    /// A point.
    func point(_ field: Int) throws(RemoteFinding) -> GroupElement { try points(field, 1)[0] }

    /// Points side by side, exactly so many.
    func points(_ field: Int, _ count: Int) throws(RemoteFinding) -> [GroupElement] {
        try Self.points(try parts(field, count))
    }

    /// Points, each in its encoding.
    static func points(_ parts: [ArraySlice<UInt8>]) throws(RemoteFinding) -> [GroupElement] {
        var points: [GroupElement] = []
        for part in parts {
            guard let point = GroupElement(part) else { throw RemoteFinding(.encodings) }
            points.append(point)
        }
        return points
    }

    /// A number modulo the group's order.
    func scalar(_ field: Int) throws(RemoteFinding) -> GroupScalar { try scalars(field, 1)[0] }

    /// Numbers modulo the group's order side by side, exactly so many.
    func scalars(_ field: Int, _ count: Int) throws(RemoteFinding) -> [GroupScalar] {
        var scalars: [GroupScalar] = []
        for part in try parts(field, count) {
            guard let scalar = GroupScalar(part) else { throw RemoteFinding(.encodings) }
            scalars.append(scalar)
        }
        return scalars
    }

    /// Runs of 32 bytes, exactly so many.
    func parts(_ field: Int, _ count: Int) throws(RemoteFinding) -> [ArraySlice<UInt8>] {
        let content = message.fields[field]
        guard content.count == 32 * count else { throw RemoteFinding(.encodings) }
        return (0..<count).map { content.dropFirst(32 * $0).prefix(32) }
    }

    /// An identifier, or nothing where the page allows that.
    func text(_ field: Int, orEmpty: Bool = false) throws(RemoteFinding) -> String {
        let text = String(decoding: message.fields[field], as: UTF8.self)
        guard Identifier.isGood(text) || orEmpty && text.isEmpty else { throw RemoteFinding(.encodings) }
        return text
    }

    /// The signatures from a field on, with what they are over.
    func signatures(from field: Int) throws(RemoteFinding) -> SignedPart {
        var signatures: [[UInt8]] = []
        for index in field..<message.fields.count { signatures.append(try bytes(index, 64)) }
        return SignedPart(text: message.signedText(before: field), signatures: signatures)
    }
}
