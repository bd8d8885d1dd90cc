/// How far from each other two minutiae may lie to meet: farther away from the middle of what is known, where the skin
/// is stretched otherwise.
struct MeetingReach {
    /// The middle, in the reference's coordinates.
    var x: Float
    var y: Float
    /// Pixels at the middle.
    var distance: Float
    /// Pixels more for every pixel from the middle.
    var growth: Float
    /// Difference of directions, 360/256 degrees.
    var angle: Float
}
