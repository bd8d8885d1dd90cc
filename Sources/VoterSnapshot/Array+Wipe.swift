import Glibc

extension [UInt8] {
    /// Zeroes the bytes and empties the array. Only a buffer that nobody else shares is reached.
    mutating func wipe() {
        withUnsafeMutableBytes { bytes in
            if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
        }
        self = []
    }
}
