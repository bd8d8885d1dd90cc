/// The cylinders of one template, or of many in a row, as the kernel wants them.
struct CylinderSet: Sendable, Equatable {
    /// 64-bit words a slice: 1 or 4.
    let words: Int
    /// Valid cells, `words` a cylinder.
    private(set) var masks: [UInt64] = []
    /// Set cells, slices × `words` a cylinder; none outside the mask.
    private(set) var bits: [UInt64] = []
    /// Directions of the minutiae, 360/256 degrees.
    private(set) var angles: [UInt8] = []

    /// Cylinders in the set.
    var count: Int { angles.count }

    init(words: Int) {
        self.words = words
    }

    /// Adds a cylinder; the sizes are the layout's.
    mutating func append(mask: [UInt64], bits: [UInt64], angle: UInt8) {
        precondition(mask.count == words && bits.count == words * CylinderLayout.slices)
        self.masks += mask
        self.bits += bits
        angles.append(angle)
    }

    /// Adds all cylinders of another set of the same layout.
    mutating func append(_ other: CylinderSet) {
        precondition(other.words == words)
        masks += other.masks
        bits += other.bits
        angles += other.angles
    }

    /// Some of the cylinders, by their places in the set.
    func part(_ range: Range<Int>) -> CylinderSet {
        let stride = words * CylinderLayout.slices
        var part = CylinderSet(words: words)
        part.masks = Array(masks[range.lowerBound * words..<range.upperBound * words])
        part.bits = Array(bits[range.lowerBound * stride..<range.upperBound * stride])
        part.angles = Array(angles[range])
        return part
    }

    /// The cylinders with the most set cells, at most `limit`, in the set's order.
    func mostTelling(_ limit: Int) -> CylinderSet {
        guard count > limit else { return self }
        let stride = words * CylinderLayout.slices
        let weights = (0..<count).map { index in
            bits[index * stride..<(index + 1) * stride].reduce(0) { $0 + $1.nonzeroBitCount }
        }
        let order = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        var result = CylinderSet(words: words)
        for index in order.prefix(limit).sorted() {
            result.append(
                mask: Array(masks[index * words..<(index + 1) * words]),
                bits: Array(bits[index * stride..<(index + 1) * stride]), angle: angles[index])
        }
        return result
    }
}
