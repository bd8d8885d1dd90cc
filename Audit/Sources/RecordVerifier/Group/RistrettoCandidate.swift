/// Bytes on the way to a point (RFC 9496, section 4.3.1), waiting for the one costly step, an inverse square root.
struct RistrettoCandidate {
    private let s: FieldElement
    private let u1: FieldElement
    private let u2: FieldElement
    private let v: FieldElement
    /// What the inverse square root is wanted of.
    private let radicand: FieldElement

    /// nil when the bytes are no even number below p.
    init?(_ bytes: some RandomAccessCollection<UInt8>) {
        guard let s = FieldElement(bytes), s.limb0 & 1 == 0 else { return nil }
        let ss = s.squared
        self.s = s
        u1 = FieldElement.one - ss
        u2 = FieldElement.one + ss
        let u2Squared = u2.squared
        v = -(AffinePoint.d * u1.squared) - u2Squared
        radicand = v * u2Squared
    }

    /// The point; nil when the bytes encode none, or the identity.
    var point: AffinePoint? { point(FieldElement.inverseRoot(of: radicand)) }

    /// Two points at a time: their long chains of squarings have nothing to do with each other, so that a processor
    /// that would wait in one goes on in the other.
    static func points(_ first: RistrettoCandidate, _ second: RistrettoCandidate) -> (AffinePoint, AffinePoint)? {
        let roots = FieldElement.inverseRoots(of: first.radicand, second.radicand)
        guard let one = first.point(roots.0), let other = second.point(roots.1) else { return nil }
        return (one, other)
    }

    private func point(_ root: (isSquare: Bool, root: FieldElement)) -> AffinePoint? {
        let denominator = root.root * u2
        let x = ((s + s) * denominator).absolute
        let y = u1 * root.root * denominator * v
        guard root.isSquare, !(x * y).isNegative, !y.isZero, !x.isZero else { return nil }
        return AffinePoint(x: x, y: y)
    }
}
