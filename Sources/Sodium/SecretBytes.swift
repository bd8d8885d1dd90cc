import CSodium

/// Bytes that must not outlive their use: zeroed when the last reference goes away, never printed.
package final class SecretBytes: @unchecked Sendable {
    // Never written after init, so that sharing between threads is safe.
    private let start: UnsafeMutablePointer<UInt8>

    /// How many bytes there are.
    package let count: Int

    /// Copies the bytes. The caller's own copy is the caller's to wipe.
    package init(_ bytes: [UInt8]) {
        count = bytes.count
        start = .allocate(capacity: max(bytes.count, 1))
        start.initialize(from: bytes, count: bytes.count)
    }

    /// Takes the bytes over and zeroes the caller's array.
    package convenience init(taking bytes: inout [UInt8]) {
        self.init(bytes)
        bytes.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) }
        bytes = []
    }

    /// Zeroed bytes, then filled by `fill`.
    init(count: Int, fill: (UnsafeMutablePointer<UInt8>) -> Void) {
        self.count = count
        start = .allocate(capacity: max(count, 1))
        start.initialize(repeating: 0, count: max(count, 1))
        fill(start)
    }

    deinit {
        sodium_memzero(start, count)
        start.deallocate()
    }

    /// Lends the bytes for the time of a call.
    package func withBytes<T>(_ body: (UnsafeRawBufferPointer) -> T) -> T {
        body(UnsafeRawBufferPointer(start: start, count: count))
    }

    func withPointer<T>(_ body: (UnsafePointer<UInt8>) -> T) -> T { body(UnsafePointer(start)) }

    /// A copy that is no longer wiped by itself; for handing to an encoder only.
    package var exposed: [UInt8] { withBytes { [UInt8]($0) } }
}
