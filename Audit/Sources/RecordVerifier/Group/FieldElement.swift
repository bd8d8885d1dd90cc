/// A number modulo p = 2²⁵⁵ − 19, as five limbs of 51 bits.
///
/// For public data only: operations may take a time that depends on the numbers. A limb of a product or of a
/// difference is below 2⁵²; sums of two of those may be factors again, as limbs of factors may have 54 bits.
struct FieldElement {
    var limb0: UInt64
    var limb1: UInt64
    var limb2: UInt64
    var limb3: UInt64
    var limb4: UInt64

    static let mask: UInt64 = (1 << 51) - 1
    static let zero = FieldElement(0, 0, 0, 0, 0)
    static let one = FieldElement(1, 0, 0, 0, 0)

    @inline(__always)
    init(_ limb0: UInt64, _ limb1: UInt64, _ limb2: UInt64, _ limb3: UInt64, _ limb4: UInt64) {
        self.limb0 = limb0
        self.limb1 = limb1
        self.limb2 = limb2
        self.limb3 = limb3
        self.limb4 = limb4
    }

    @inline(__always)
    static func + (left: FieldElement, right: FieldElement) -> FieldElement {
        FieldElement(
            left.limb0 &+ right.limb0, left.limb1 &+ right.limb1, left.limb2 &+ right.limb2,
            left.limb3 &+ right.limb3, left.limb4 &+ right.limb4)
    }

    /// 16·p is added first, so that no limb of a subtrahend, which has 54 bits at most, is larger.
    @inline(__always)
    static func - (left: FieldElement, right: FieldElement) -> FieldElement {
        FieldElement(
            left.limb0 &+ 36_028_797_018_963_664 &- right.limb0, left.limb1 &+ 36_028_797_018_963_952 &- right.limb1,
            left.limb2 &+ 36_028_797_018_963_952 &- right.limb2, left.limb3 &+ 36_028_797_018_963_952 &- right.limb3,
            left.limb4 &+ 36_028_797_018_963_952 &- right.limb4
        ).carried
    }

    @inline(__always)
    static prefix func - (element: FieldElement) -> FieldElement { zero - element }

    /// The same number with limbs of 51 bits and a little.
    @inline(__always)
    var carried: FieldElement {
        FieldElement(
            (limb0 & Self.mask) &+ 19 &* (limb4 >> 51), (limb1 & Self.mask) &+ (limb0 >> 51),
            (limb2 & Self.mask) &+ (limb1 >> 51), (limb3 & Self.mask) &+ (limb2 >> 51),
            (limb4 & Self.mask) &+ (limb3 >> 51))
    }

    @inline(__always)
    private static func wide(_ left: UInt64, _ right: UInt64) -> UInt128 {
        UInt128(truncatingIfNeeded: left) &* UInt128(truncatingIfNeeded: right)
    }

    /// Carries five sums of products into limbs.
    @inline(__always)
    private static func reduced(
        _ sum0: UInt128, _ sum1: UInt128, _ sum2: UInt128, _ sum3: UInt128, _ sum4: UInt128
    ) -> FieldElement {
        let carry1 = sum1 &+ (sum0 >> 51)
        let carry2 = sum2 &+ (carry1 >> 51)
        let carry3 = sum3 &+ (carry2 >> 51)
        let carry4 = sum4 &+ (carry3 >> 51)
        let first = (UInt64(truncatingIfNeeded: sum0) & mask) &+ 19 &* UInt64(truncatingIfNeeded: carry4 >> 51)
        return FieldElement(
            first & mask, (UInt64(truncatingIfNeeded: carry1) & mask) &+ (first >> 51),
            UInt64(truncatingIfNeeded: carry2) & mask, UInt64(truncatingIfNeeded: carry3) & mask,
            UInt64(truncatingIfNeeded: carry4) & mask)
    }

    @inline(__always)
    static func * (a: FieldElement, b: FieldElement) -> FieldElement {
        let (b1, b2, b3, b4) = (b.limb1 &* 19, b.limb2 &* 19, b.limb3 &* 19, b.limb4 &* 19)
        return reduced(
            wide(a.limb0, b.limb0) &+ wide(a.limb4, b1) &+ wide(a.limb3, b2) &+ wide(a.limb2, b3)
                &+ wide(a.limb1, b4),
            wide(a.limb1, b.limb0) &+ wide(a.limb0, b.limb1) &+ wide(a.limb4, b2) &+ wide(a.limb3, b3)
                &+ wide(a.limb2, b4),
            wide(a.limb2, b.limb0) &+ wide(a.limb1, b.limb1) &+ wide(a.limb0, b.limb2) &+ wide(a.limb4, b3)
                &+ wide(a.limb3, b4),
            wide(a.limb3, b.limb0) &+ wide(a.limb2, b.limb1) &+ wide(a.limb1, b.limb2) &+ wide(a.limb0, b.limb3)
                &+ wide(a.limb4, b4),
            wide(a.limb4, b.limb0) &+ wide(a.limb3, b.limb1) &+ wide(a.limb2, b.limb2) &+ wide(a.limb1, b.limb3)
                &+ wide(a.limb0, b.limb4))
    }

    @inline(__always)
    var squared: FieldElement {
        let (double0, double1) = (limb0 &* 2, limb1 &* 2)
        let (times3, times4) = (limb3 &* 19, limb4 &* 19)
        return Self.reduced(
            Self.wide(limb0, limb0) &+ Self.wide(double1, times4) &+ Self.wide(limb2 &* 2, times3),
            Self.wide(double0, limb1) &+ Self.wide(limb2 &* 2, times4) &+ Self.wide(limb3, times3),
            Self.wide(double0, limb2) &+ Self.wide(limb1, limb1) &+ Self.wide(limb3 &* 2, times4),
            Self.wide(double0, limb3) &+ Self.wide(double1, limb2) &+ Self.wide(limb4, times4),
            Self.wide(double0, limb4) &+ Self.wide(double1, limb3) &+ Self.wide(limb2, limb2))
    }
}
