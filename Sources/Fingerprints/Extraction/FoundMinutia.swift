/// A minutia before it is rounded for a template.
struct FoundMinutia: Hashable {
    /// Where, in pixels.
    var place: RidgePoint
    /// The standard's direction (see ``Minutia``) as a vector of length 1, y downwards.
    var direction: RidgePoint
    /// An ending or a bifurcation.
    var kind: MinutiaKind
    /// How surely it is one: 0...1, by how clear and how even the ridges around it run.
    var certainty: Float
}
