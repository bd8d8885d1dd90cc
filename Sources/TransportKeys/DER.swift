import COpenSSL

/// The library's way of writing a value: it is asked for the length, then given room.
enum DER {
    /// - Throws: `TransportFault.library`.
    static func encoded(
        _ write: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> Int32
    ) throws(TransportFault) -> [UInt8] {
        let count = write(nil)
        guard count > 0 else { throw .library }
        var bytes = [UInt8](repeating: 0, count: Int(count))
        let written = bytes.withUnsafeMutableBufferPointer { buffer in
            var start = buffer.baseAddress
            return write(&start)
        }
        guard written == count else { throw .library }
        return bytes
    }
}
