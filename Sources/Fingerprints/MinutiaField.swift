/// The minutiae of a template, scaled to 197 pixels per centimetre with y upwards, as the kernels want them.
struct MinutiaField: Sendable {
    /// Places.
    let x: [Float]
    let y: [Float]
    /// Directions, 360/256 degrees.
    let angles: [UInt8]
    /// The same as numbers for the kernels.
    let units: [Float]
    /// What they surround.
    let outline: Outline

    /// Minutiae in the field, at most ``FingerTemplate/maximumMinutiae``.
    var count: Int { angles.count }

    /// Bytes of its arrays.
    var size: Int { (2 * MemoryLayout<Float>.stride + 1 + MemoryLayout<Float>.stride) * count + outline.size }

    init(_ template: FingerTemplate) {
        let scale = 197 / Float(template.resolution)
        x = template.minutiae.map { Float($0.x) * scale }
        y = template.minutiae.map { -Float($0.y) * scale }
        angles = template.minutiae.map(\.angle)
        units = angles.map(Float.init)
        outline = Outline(of: Array(zip(x, y)))
    }
}
