/// A minutia of each side that come to lie together, and what is left between them.
struct Meeting: Equatable {
    /// Index of the probe's minutia.
    var probe: Int
    /// Index of the reference's minutia.
    var reference: Int
    /// From the moved minutia to the reference's, pixels.
    var dx: Float
    var dy: Float
    /// The same of their directions, 360/256 degrees.
    var angle: Float
}
