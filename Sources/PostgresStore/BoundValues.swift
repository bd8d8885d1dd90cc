import CPostgres
import Persistence

/// The values of a statement as libpq takes them: binary, in one piece of memory.
struct BoundValues {
    /// Their types; 0 lets the server decide.
    let types: [Oid]
    private var wire = WireBytes()
    /// Where each begins; `nil` for NULL.
    private var starts: [Int?] = []
    private var lengths: [Int32] = []

    init(_ values: [SQLValue]) {
        types = values.map { ServerType(sending: $0)?.rawValue ?? 0 }
        for value in values {
            let start = wire.bytes.count
            wire.append(value)
            starts.append(value == .null ? nil : start)
            lengths.append(Int32(clamping: wire.bytes.count - start))
        }
        // An empty value is not NULL, so even a lone one needs an address.
        wire.append(UInt8(0))
    }

    /// Lends the arrays that `PQsendQueryPrepared` wants.
    func lend<T>(
        _ body: (
            _ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]
        ) -> T
    ) -> T {
        wire.bytes.withUnsafeBytes { bytes in
            let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            return body(
                starts.map { place in place.flatMap { place in start.map { $0 + place } } }, lengths,
                [Int32](repeating: 1, count: lengths.count))
        }
    }
}
