/// Two numbers that go through the same steps side by side.
struct FieldPair {
    let first: FieldElement
    let second: FieldElement

    @inline(__always)
    init(_ first: FieldElement, _ second: FieldElement) {
        self.first = first
        self.second = second
    }

    @inline(__always)
    static func * (left: FieldPair, right: FieldPair) -> FieldPair {
        FieldPair(left.first * right.first, left.second * right.second)
    }

    /// To the power of 2^`count`.
    @inline(__always)
    func squared(_ count: Int = 1) -> FieldPair {
        var (one, other) = (first, second)
        for _ in 0..<count {
            one = one.squared
            other = other.squared
        }
        return FieldPair(one, other)
    }

    /// To the power of (p − 5) / 8 = 2²⁵² − 3.
    var rootPower: FieldPair {
        let to9 = self * squared(3)
        let to11 = to9 * squared()
        let ones5 = to9 * to11.squared()
        let ones10 = ones5.squared(5) * ones5
        let ones20 = ones10.squared(10) * ones10
        let ones40 = ones20.squared(20) * ones20
        let ones50 = ones40.squared(10) * ones10
        let ones100 = ones50.squared(50) * ones50
        let ones200 = ones100.squared(100) * ones100
        let ones250 = ones200.squared(50) * ones50
        return ones250.squared(2) * self
    }
}
