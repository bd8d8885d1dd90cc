/// The formats of ISO/IEC 19794-2:2005, clause 8, in which cards hold a finger: minutiae and nothing else.
package enum CardFormat: Sendable, Hashable, CaseIterable {
    /// Five bytes a minutia: places in 0.01 mm, directions in units of 360/256 degrees.
    case normal
    /// Three bytes a minutia: places in 0.1 mm, directions in units of 360/64 degrees.
    case compact

    /// Bytes of a minutia.
    package var minutiaLength: Int {
        switch self {
        case .normal: 5
        case .compact: 3
        }
    }

    /// Units of a place in a centimetre.
    var unitsPerCentimetre: Int {
        switch self {
        case .normal: 1000
        case .compact: 100
        }
    }

    /// The largest place, in units: 163.83 or 25.5 mm.
    var largestPlace: Int {
        switch self {
        case .normal: 0x3FFF
        case .compact: 0xFF
        }
    }

    /// The place in units for pixels, to the nearest.
    func units(_ pixels: Int, resolution: Int) -> Int {
        (2 * pixels * unitsPerCentimetre + resolution) / (2 * resolution)
    }

    /// The place in pixels for units, to the nearest.
    func pixels(_ units: Int, resolution: Int) -> Int {
        (2 * units * resolution + unitsPerCentimetre) / (2 * unitsPerCentimetre)
    }
}
