extension FieldElement {
    /// A square root of −1, the even one.
    static let rootOfMinusOne = FieldElement(
        1_718_705_420_411_056, 234_908_883_556_509, 2_233_514_472_574_048, 2_117_202_627_021_982, 765_476_049_583_133)

    /// The even root of 1/v, and true; or, where 1/v is no square, that of i/v and false (RFC 9496, section 4.2).
    static func inverseRoot(of v: FieldElement) -> (isSquare: Bool, root: FieldElement) {
        inverseRoots(of: v, v).0
    }

    /// The same of two numbers.
    static func inverseRoots(
        of first: FieldElement, _ second: FieldElement
    ) -> ((isSquare: Bool, root: FieldElement), (isSquare: Bool, root: FieldElement)) {
        let cubes = FieldPair(first.squared * first, second.squared * second)
        let sevenths = FieldPair(cubes.first.squared * first, cubes.second.squared * second)
        let roots = cubes * sevenths.rootPower
        return (inverseRoot(of: first, candidate: roots.first), inverseRoot(of: second, candidate: roots.second))
    }

    private static func inverseRoot(
        of v: FieldElement, candidate root: FieldElement
    ) -> (isSquare: Bool, root: FieldElement) {
        let check = v * root.squared
        if (check - one).isZero { return (true, root.absolute) }
        let turned = (root * rootOfMinusOne).absolute
        if (check + one).isZero { return (true, turned) }
        return (false, (check + rootOfMinusOne).isZero ? turned : root.absolute)
    }
}
