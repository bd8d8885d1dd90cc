/// 32 bytes of the record's hash H, by which one thing names another.
package struct Digest: Hashable, Sendable {
    /// The bytes.
    package let bytes: [UInt8]

    /// 32 zero bytes: before the first ballot of a voter.
    package static let zero = Digest(unchecked: [UInt8](repeating: 0, count: 32))

    init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// Takes 32 bytes.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/encodings`` for another number of them.
    package init(_ bytes: [UInt8]) throws(RecordFault) {
        guard bytes.count == 32 else { throw RecordFault(.encodings) }
        self.bytes = bytes
    }
}
