extension FieldElement {
    /// Reads 32 little-endian bytes; nil unless they are the one spelling of a number below p.
    init?(_ bytes: some RandomAccessCollection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
        self.init(
            words.0.littleEndian & Self.mask,
            (words.0.littleEndian >> 51 | words.1.littleEndian << 13) & Self.mask,
            (words.1.littleEndian >> 38 | words.2.littleEndian << 26) & Self.mask,
            (words.2.littleEndian >> 25 | words.3.littleEndian << 39) & Self.mask,
            words.3.littleEndian >> 12)
        let isBelow =
            limb4 < Self.mask || limb3 < Self.mask || limb2 < Self.mask || limb1 < Self.mask || limb0 < Self.mask - 18
        guard limb4 <= Self.mask, isBelow else { return nil }
    }

    /// The one spelling of the number, limbs below 2⁵¹.
    var canonical: FieldElement {
        let once = carried.carried
        // Adding 19 overflows 2²⁵⁵ exactly when the number is p or more.
        var carry = (once.limb0 &+ 19) >> 51
        carry = (once.limb1 &+ carry) >> 51
        carry = (once.limb2 &+ carry) >> 51
        carry = (once.limb3 &+ carry) >> 51
        carry = (once.limb4 &+ carry) >> 51
        let limb0 = once.limb0 &+ 19 &* carry
        let limb1 = once.limb1 &+ (limb0 >> 51)
        let limb2 = once.limb2 &+ (limb1 >> 51)
        let limb3 = once.limb3 &+ (limb2 >> 51)
        let limb4 = once.limb4 &+ (limb3 >> 51)
        return FieldElement(
            limb0 & Self.mask, limb1 & Self.mask, limb2 & Self.mask, limb3 & Self.mask, limb4 & Self.mask)
    }

    /// The 32 little-endian bytes.
    var bytes: [UInt8] {
        let number = canonical
        let words = [
            number.limb0 | number.limb1 << 51, number.limb1 >> 13 | number.limb2 << 38,
            number.limb2 >> 26 | number.limb3 << 25, number.limb3 >> 39 | number.limb4 << 12,
        ]
        return words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
    }

    var isZero: Bool {
        let number = canonical
        return number.limb0 | number.limb1 | number.limb2 | number.limb3 | number.limb4 == 0
    }

    /// Odd, which RFC 9496 calls negative.
    var isNegative: Bool { canonical.limb0 & 1 == 1 }

    /// Of the number and its negative, the one that is even.
    var absolute: FieldElement { isNegative ? -self : self }
}
