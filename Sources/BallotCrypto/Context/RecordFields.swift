/// The fields of a message of the record, whatever message it is: its name first, signatures last (RECORD-remote.md,
/// section 1). Nothing of what they hold is checked.
package struct RecordFields: Hashable, Sendable {
    /// The fields in their order.
    package let fields: [[UInt8]]
    /// Where each begins, its length included.
    let starts: [Int]

    /// Takes a message apart.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/encodings`` when the bytes are not fields side by side.
    package init(_ bytes: [UInt8]) throws(RecordFault) {
        var fields: [[UInt8]] = []
        var starts: [Int] = []
        var position = 0
        while position < bytes.count {
            guard let length = UInt32(bigEndian: Array(bytes[position..<min(position + 4, bytes.count)])),
                length <= bytes.count - position - 4
            else { throw RecordFault(.encodings) }
            starts.append(position)
            fields.append(Array(bytes[(position + 4)..<(position + 4 + Int(length))]))
            position += 4 + Int(length)
        }
        self.fields = fields
        self.starts = starts
    }

    /// A field of four bytes as a number; `nil` where there is none.
    package func number(at index: Int) -> Int? {
        fields.indices.contains(index) ? UInt32(bigEndian: fields[index]).map { Int($0) } : nil
    }
}
