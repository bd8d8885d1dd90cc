/// The minutiae of a template, scaled to 197 pixels per centimetre with y upwards, as the kernels want them.
struct MinutiaField: Sendable {
    /// Places.
    let x: [Float]
    let y: [Float]
    /// Directions, 360/256 degrees.
    let angles: [UInt8]
    /// The same as numbers for the kernels.
    let units: [Float]
    /// How sure the extractor is of each, 0...1.
    let trust: [Float]
    /// What they surround.
    let outline: Outline

    /// What a minutia is trusted whose quality its extractor does not report.
    private static let unreported: Float = 0.5

    /// Minutiae in the field, at most ``FingerTemplate/maximumMinutiae``.
    var count: Int { angles.count }

    /// Bytes of its arrays.
    var size: Int { (4 * MemoryLayout<Float>.stride + 1) * count + outline.size }

    init(_ template: FingerTemplate) {
        let scale = 197 / Float(template.resolution)
        x = template.minutiae.map { Float($0.x) * scale }
        y = template.minutiae.map { -Float($0.y) * scale }
        angles = template.minutiae.map(\.angle)
        units = angles.map(Float.init)
        trust = template.minutiae.map { $0.quality == 0 ? Self.unreported : Float($0.quality) / 100 }
        outline = Outline(of: Array(zip(x, y)))
    }
}
