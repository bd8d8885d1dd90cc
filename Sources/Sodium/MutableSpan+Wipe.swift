import CSodium

extension MutableSpan<UInt8> {
    /// Overwrites some of the bytes with zeros, which the compiler does not leave out because nobody reads them again.
    ///
    /// - Precondition: the range is within the span.
    package mutating func wipe(_ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes of the span")
        withUnsafeMutableBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            sodium_memzero(start + range.lowerBound, range.count)
        }
    }
}
