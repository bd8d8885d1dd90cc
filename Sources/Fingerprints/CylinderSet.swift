/// The cylinders of one template, or of many in a row, as the kernel wants them: sorted by direction.
struct CylinderSet: Sendable, Equatable {
    /// Words of a cylinder: the valid cells and each slice.
    static let words = 1 + CylinderLayout.slices

    /// The first words of all cylinders, then all second ones, and so on.
    let planes: [UInt64]
    /// Directions of the minutiae, 360/256 degrees.
    let angles: [UInt8]
    /// Index of each cylinder's minutia in its template.
    let minutiae: [UInt8]

    /// Cylinders in the set.
    var count: Int { angles.count }

    /// Bytes of its arrays.
    var size: Int { 8 * planes.count + angles.count + minutiae.count }

    /// Lays cylinders out, sorted by direction, then by minutia.
    init(_ cylinders: some Collection<Cylinder>) {
        self.init(sorted: cylinders.sorted { ($0.angle, $0.minutia) < ($1.angle, $1.minutia) })
    }

    /// Lays cylinders out that are sorted by direction.
    init(sorted cylinders: [Cylinder]) {
        var planes: [UInt64] = []
        planes.reserveCapacity(Self.words * cylinders.count)
        for word in 0..<Self.words {
            for cylinder in cylinders { planes.append(cylinder.words[word]) }
        }
        self.planes = planes
        angles = cylinders.map(\.angle)
        minutiae = cylinders.map(\.minutia)
    }

    /// One cylinder of the set.
    subscript(index: Int) -> Cylinder {
        var words = SIMD8<UInt64>.zero
        for word in 0..<Self.words { words[word] = planes[word * count + index] }
        return Cylinder(words: words, angle: angles[index], minutia: minutiae[index])
    }
}
