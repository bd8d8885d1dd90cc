/// A bit cylinder: what a minutia sees around itself.
struct Cylinder: Sendable, Equatable {
    /// The valid cells in word 0, the set cells of slice s in word s + 1; no bit outside the valid cells.
    var words: SIMD8<UInt64>
    /// Direction of the minutia, 360/256 degrees.
    var angle: UInt8
    /// Index of the minutia in its template.
    var minutia: UInt8
}
