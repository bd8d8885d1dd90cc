/// The cylinders of many templates, sorted by direction: a probe's cylinder meets only those that it may be alike.
struct CylinderRow: Sendable {
    /// The most templates of a row: their votes fit the processor's second cache.
    static let mostTemplates = 512

    /// All cylinders, by direction, then by template.
    let cylinders: CylinderSet
    /// Where each direction starts in ``cylinders``, and at the end their count.
    let starts: [UInt32]
    /// The template of each cylinder.
    let owners: [UInt16]
    /// Templates in the row.
    let templates: Int

    /// Lays templates in a row, at most ``mostTemplates``.
    init(_ sets: some Collection<CylinderSet>) {
        precondition(sets.count <= Self.mostTemplates)
        var starts = [UInt32](repeating: 0, count: 257)
        for set in sets {
            for angle in set.angles { starts[Int(angle) + 1] += 1 }
        }
        for angle in 0..<256 { starts[angle + 1] += starts[angle] }
        let count = Int(starts[256])
        var row = [Cylinder](repeating: Cylinder(words: .zero, angle: 0, minutia: 0), count: count)
        var owners = [UInt16](repeating: 0, count: count)
        var next = starts
        for (owner, set) in sets.enumerated() {
            for index in 0..<set.count {
                let place = Int(next[Int(set.angles[index])])
                next[Int(set.angles[index])] += 1
                row[place] = set[index]
                owners[place] = UInt16(owner)
            }
        }
        cylinders = CylinderSet(sorted: row)
        self.starts = starts
        self.owners = owners
        templates = sets.count
    }
}
