import Persistence

/// Bytes in PostgreSQL's binary formats: integers big-endian, texts and bytes as they are.
struct WireBytes {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func append(bytes more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

    /// Appends a value's bytes; nothing for NULL.
    mutating func append(_ value: SQLValue) {
        switch value {
        case .null: break
        case .int(let value): append(Int64(value))
        case .text(let value): append(bytes: value.utf8)
        case .bytes(let value): append(bytes: value)
        case .real(let value): append(value.bitPattern)
        }
    }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
