/// A point of edwards25519 in extended coordinates: x = X/Z, y = Y/Z, T = XY/Z (Hisil, Wong, Carter, Dawson 2008).
struct EdwardsPoint {
    var x: FieldElement
    var y: FieldElement
    var z: FieldElement
    var t: FieldElement

    static let identity = EdwardsPoint(x: .zero, y: .one, z: .one, t: .zero)

    /// Whether the element of ristretto255 that this point stands for is the identity (RFC 9496, section 4.3.3).
    var isIdentity: Bool { x.isZero || y.isZero }

    @inline(__always)
    private static func completed(
        _ e: FieldElement, _ f: FieldElement, _ g: FieldElement, _ h: FieldElement
    ) -> EdwardsPoint {
        EdwardsPoint(x: e * f, y: g * h, z: f * g, t: e * h)
    }

    @inline(__always)
    static func + (left: EdwardsPoint, right: EdwardsPoint) -> EdwardsPoint {
        let a = (left.y - left.x) * (right.y - right.x)
        let b = (left.y + left.x) * (right.y + right.x)
        let c = left.t * right.t * AffinePoint.doubleD
        let d = (left.z * right.z) + (left.z * right.z)
        return completed(b - a, d - c, d + c, b + a)
    }

    @inline(__always)
    static func + (left: EdwardsPoint, right: AffinePoint) -> EdwardsPoint {
        let a = (left.y - left.x) * right.difference
        let b = (left.y + left.x) * right.sum
        let c = left.t * right.product
        let d = left.z + left.z
        return completed(b - a, d - c, d + c, b + a)
    }

    @inline(__always)
    static func - (left: EdwardsPoint, right: AffinePoint) -> EdwardsPoint {
        let a = (left.y - left.x) * right.sum
        let b = (left.y + left.x) * right.difference
        let c = left.t * right.product
        let d = left.z + left.z
        return completed(b - a, d + c, d - c, b + a)
    }

    @inline(__always)
    var doubled: EdwardsPoint {
        let a = x.squared
        let b = y.squared
        let zz = z.squared
        let h = a + b
        let e = h - (x + y).squared
        let g = a - b
        let f = (zz + zz + g).carried
        return EdwardsPoint(x: e * f, y: g * h, z: f * g, t: e * h)
    }
}
