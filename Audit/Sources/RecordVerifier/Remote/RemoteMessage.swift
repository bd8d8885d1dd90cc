/// A message of RECORD-remote.md, section 1: fields with their lengths before them.
struct RemoteMessage {
    /// The fields, the name first.
    let fields: [ArraySlice<UInt8>]
    private let bytes: [UInt8]

    /// Takes a message apart.
    ///
    /// - Throws: `RemoteFinding` of V3 when a length does not fit.
    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        var fields: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let length = Self.value(rest.prefix(4)), length <= rest.count - 4 else {
                throw RemoteFinding(.encodings)
            }
            fields.append(rest.dropFirst(4).prefix(Int(length)))
            rest = rest.dropFirst(4 + Int(length))
        }
        self.fields = fields
        self.bytes = bytes
    }

    /// All bytes before a field.
    func bytes(before field: Int) -> [UInt8] { Array(bytes[..<(fields[field].startIndex - 4)]) }

    /// What a signature that begins at a field is over.
    func signedText(before field: Int) -> [UInt8] { Array("dobush remote v1\n".utf8) + bytes(before: field) }

    /// Four bytes, the most significant first.
    static func number(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// The number of four bytes; nil for another number of them.
    static func value(_ bytes: ArraySlice<UInt8>) -> UInt32? {
        bytes.count == 4 ? bytes.reduce(0) { $0 << 8 | UInt32($1) } : nil
    }
}
