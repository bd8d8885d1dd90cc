import CPostgres
import Persistence

extension ServerLink {
    /// How many bytes go to the server at a time.
    private static let piece = 1 << 16

    /// Sends rows by COPY in its binary format (PostgreSQL documentation, COPY, Binary Format), piece by piece.
    ///
    /// - Throws: ``LinkFailure``, also with 42804 when a value is not of its column's type: in this format the server
    ///   would take eight bytes of text for a number.
    func copy(into table: String, columns: [String], rows: [[SQLValue]]) throws(LinkFailure) {
        let types = try types(of: columns, in: table)
        try check(PQsendQuery(handle, "COPY \(table) (\(columns.joined(separator: ", "))) FROM STDIN (FORMAT binary)"))
        guard try answer().status == PGRES_COPY_IN else { throw LinkFailure(state: nil, isBroken: isBroken) }
        var wire = WireBytes()
        wire.append(bytes: "PGCOPY\n".utf8)
        wire.append(bytes: [0xFF, 0x0D, 0x0A, 0x00])
        // No flags, no header extension.
        wire.append(Int64(0))
        for row in rows {
            guard Self.append(row, types, to: &wire) else { try refuse() }
            if wire.bytes.count >= Self.piece { try send(&wire) }
        }
        wire.append(Int16(-1))
        try send(&wire)
        try check(PQputCopyEnd(handle, nil))
        _ = try answer()
    }

    /// Appends a row; `false` when it does not fit the columns.
    private static func append(_ row: [SQLValue], _ types: [ServerType?], to wire: inout WireBytes) -> Bool {
        guard row.count == types.count else { return false }
        wire.append(Int16(clamping: row.count))
        for (value, type) in zip(row, types) {
            switch (value, type) {
            case (.null, _): wire.append(Int32(-1))
            case (.int(let number), .float8): field(.real(Double(number)), 8, &wire)
            case (.int, .int8), (.real, .float8): field(value, 8, &wire)
            case (.text(let text), .text): field(value, text.utf8.count, &wire)
            case (.bytes(let bytes), .bytea): field(value, bytes.count, &wire)
            default: return false
            }
        }
        return true
    }

    private static func field(_ value: SQLValue, _ length: Int, _ wire: inout WireBytes) {
        wire.append(Int32(clamping: length))
        wire.append(value)
    }

    private func send(_ wire: inout WireBytes) throws(LinkFailure) {
        let sent = wire.bytes.withUnsafeBytes { bytes in
            PQputCopyData(
                handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count))
        }
        try check(sent)
        wire.removeAll()
    }

    /// Ends a COPY whose rows are not sound.
    private func refuse() throws(LinkFailure) -> Never {
        try check(PQputCopyEnd(handle, "a value is not of its column's type"))
        _ = try? answer()
        throw LinkFailure(state: SQLState("42804"), isBroken: isBroken)
    }
}
