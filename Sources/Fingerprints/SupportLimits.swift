/// Where the support of one pair of minutiae for another ends.
struct SupportLimits {
    /// Difference of the distances between the minutiae, pixels.
    var distance: Float
    /// Difference of the pairs' turns, 360/256 degrees.
    var turn: Float
    /// Sine of the angle between the lines that join the minutiae.
    var direction: Float
}
