/// A point with Z = 1, as additions want it: y + x, y − x and 2·d·x·y.
struct AffinePoint {
    let sum: FieldElement
    let difference: FieldElement
    let product: FieldElement

    /// The curve's d = −121665/121666.
    static let d = FieldElement(
        929_955_233_495_203, 466_365_720_129_213, 1_662_059_464_998_953, 2_033_849_074_728_123, 1_442_794_654_840_575)
    static let doubleD = (d + d).carried

    /// A point that stands for the element of ristretto255 with this encoding (RFC 9496, section 4.3.1).
    ///
    /// nil for bytes that encode none, and for the identity.
    init?(ristretto bytes: some RandomAccessCollection<UInt8>) {
        guard let point = RistrettoCandidate(bytes)?.point else { return nil }
        self = point
    }

    /// The point of these coordinates, which lie on the curve.
    init(x: FieldElement, y: FieldElement) {
        sum = (y + x).carried
        difference = y - x
        product = x * y * Self.doubleD
    }
}
