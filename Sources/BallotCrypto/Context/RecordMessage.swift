import Sodium

/// The bytes of a message of the record: fields with their lengths, the last ones signatures (RECORD-remote.md, section 1).
struct RecordMessage {
    /// The fields between the name and the signatures.
    let fields: [[UInt8]]
    /// The bytes before the first signature field.
    let body: [UInt8]
    /// What the signatures are, 64 bytes each.
    let signatures: [[UInt8]]

    /// Builds an unsigned message.
    init(_ name: StaticString, _ fields: [[UInt8]]) {
        self.fields = fields
        body = ([name.bytes] + fields).flatMap { Self.framed($0) }
        signatures = []
    }

    /// Reads a message.
    ///
    /// - Throws: ``RecordFault`` of `.encodings` when the bytes are no fields, of `.form` for another name or number of them.
    init(decoding bytes: [UInt8], name: StaticString, fields count: Int, signatures signed: Int) throws(RecordFault) {
        let parts = try RecordFields(bytes)
        let (all, starts) = (parts.fields, parts.starts)
        guard all.count == 1 + count + signed, all[0] == name.bytes else { throw RecordFault(.form) }
        fields = Array(all[1...count])
        body = signed == 0 ? bytes : Array(bytes[..<starts[1 + count]])
        signatures = Array(all[(1 + count)...])
        guard signatures.allSatisfy({ $0.count == 64 }) else { throw RecordFault(.encodings) }
    }

    /// The message with a signature of each key.
    func signed(by keys: SigningKey...) -> [UInt8] {
        body + keys.flatMap { Self.framed($0.sign(Self.prefix.bytes + body)) }
    }

    /// Whether signature number `index` is the key's.
    func isSigned(by key: VerifyingKey, at index: Int = 0) -> Bool {
        index < signatures.count && key.verifies(signatures[index], over: Self.prefix.bytes + body)
    }

    private static let prefix: StaticString = "dobush remote v1\n"

    private static func framed(_ field: [UInt8]) -> [UInt8] { UInt32(field.count).bigEndianBytes + field }
}
