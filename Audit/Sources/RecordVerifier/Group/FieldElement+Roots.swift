extension FieldElement {
    /// A square root of −1, the even one.
    static let rootOfMinusOne = FieldElement(
        1_718_705_420_411_056, 234_908_883_556_509, 2_233_514_472_574_048, 2_117_202_627_021_982, 765_476_049_583_133)

    /// This number to the power of (p − 5) / 8 = 2²⁵² − 3.
    var rootPower: FieldElement {
        let to9 = self * squared.squared(2)
        let to11 = to9 * squared
        let ones5 = to9 * to11.squared
        let ones10 = ones5.squared(5) * ones5
        let ones20 = ones10.squared(10) * ones10
        let ones40 = ones20.squared(20) * ones20
        let ones50 = ones40.squared(10) * ones10
        let ones100 = ones50.squared(50) * ones50
        let ones200 = ones100.squared(100) * ones100
        let ones250 = ones200.squared(50) * ones50
        return ones250.squared(2) * self
    }

    /// The even root of 1/v, and true; or, where 1/v is no square, that of i/v and false (RFC 9496, section 4.2).
    static func inverseRoot(of v: FieldElement) -> (isSquare: Bool, root: FieldElement) {
        let v3 = v.squared * v
        let v7 = v3.squared * v
        let root = v3 * v7.rootPower
        let check = v * root.squared
        if (check - one).isZero { return (true, root.absolute) }
        let turned = (root * rootOfMinusOne).absolute
        if (check + one).isZero { return (true, turned) }
        return (false, (check + rootOfMinusOne).isZero ? turned : root.absolute)
    }
}
