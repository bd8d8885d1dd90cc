/// A place in the image, or a step from one to another: pixels, y downwards.
struct RidgePoint: Hashable, Sendable {
    var x: Float
    var y: Float

    /// Its distance from the origin.
    var length: Float { (x * x + y * y).squareRoot() }

    /// The same direction with length 1; (1, 0) for no direction at all.
    var unit: RidgePoint {
        let length = length
        return length > 0 ? RidgePoint(x: x / length, y: y / length) : RidgePoint(x: 1, y: 0)
    }

    static func + (lhs: RidgePoint, rhs: RidgePoint) -> RidgePoint {
        RidgePoint(x: lhs.x + rhs.x, y: lhs.y + rhs.y)
    }

    static func - (lhs: RidgePoint, rhs: RidgePoint) -> RidgePoint {
        RidgePoint(x: lhs.x - rhs.x, y: lhs.y - rhs.y)
    }

    static func * (lhs: Float, rhs: RidgePoint) -> RidgePoint {
        RidgePoint(x: lhs * rhs.x, y: lhs * rhs.y)
    }

    /// The product of the lengths and the cosine between the two.
    func dot(_ other: RidgePoint) -> Float { x * other.x + y * other.y }
}
