import CPostgres
import Persistence

/// The types of PostgreSQL that we read and write, by their numbers in `pg_type`.
enum ServerType: Oid {
    case bool = 16
    case bytea = 17
    case name = 19
    case int8 = 20
    case int2 = 21
    case int4 = 23
    case text = 25
    case float4 = 700
    case float8 = 701
    case varchar = 1043

    /// The type as which a value is sent; `nil` lets the server find out what a NULL is.
    init?(sending value: SQLValue) {
        switch value {
        case .null: return nil
        case .int: self = .int8
        case .text: self = .text
        case .bytes: self = .bytea
        case .real: self = .float8
        }
    }

    /// Reads a value in binary form. Truth is 0 or 1, as in SQLite.
    ///
    /// - Parameter bytes: `nil` for NULL.
    /// - Returns: `nil` when the bytes are none of this type.
    func value(_ bytes: UnsafeRawBufferPointer?) -> SQLValue? {
        guard let bytes else { return .null }
        switch self {
        case .bytea: return .bytes([UInt8](bytes))
        case .text, .varchar, .name: return .text(String(decoding: bytes, as: UTF8.self))
        case .bool: return Self.integer(bytes, UInt8.self).map { .int(Int($0)) }
        case .int2: return Self.integer(bytes, Int16.self).map { .int(Int($0)) }
        case .int4: return Self.integer(bytes, Int32.self).map { .int(Int($0)) }
        case .int8: return Self.integer(bytes, Int64.self).map { .int(Int($0)) }
        case .float4: return Self.integer(bytes, UInt32.self).map { .real(Double(Float(bitPattern: $0))) }
        case .float8: return Self.integer(bytes, UInt64.self).map { .real(Double(bitPattern: $0)) }
        }
    }

    private static func integer<T: FixedWidthInteger>(_ bytes: UnsafeRawBufferPointer, _ type: T.Type) -> T? {
        bytes.count == MemoryLayout<T>.size ? T(bigEndian: bytes.loadUnaligned(as: T.self)) : nil
    }
}
