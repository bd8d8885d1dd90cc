/// Finds lists of small numbers, `[70, 77, 82, 0, …]`: bytes as Swift prints them.
struct ListSearch {
    private var start = 0
    private var numbers = 0
    /// Whether a comma stood after the last number.
    private var goesOn = false

    /// Goes past a character between tokens.
    mutating func pass(_ byte: UInt8, at place: Int) {
        switch byte {
        case UInt8(ascii: ","): goesOn = true
        case UInt8(ascii: " "): break
        default: numbers = 0
        }
    }

    /// Goes past a token.
    ///
    /// - Returns: the list so far, once it is long enough to be hidden.
    mutating func take(_ token: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard token.count <= 3, bytes[token].allSatisfy(Scrubber.isDigit) else {
            numbers = 0
            return nil
        }
        if numbers == 0 || !goesOn {
            start = token.lowerBound
            numbers = 0
        }
        numbers += 1
        goesOn = false
        return numbers > Scrubber.longestList ? start..<token.upperBound : nil
    }
}
