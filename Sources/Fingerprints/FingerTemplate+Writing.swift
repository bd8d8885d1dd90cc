extension FingerTemplate {
    /// "FMR" and a zero byte, then " 20" and a zero byte.
    static let isoPrefix: [UInt8] = [0x46, 0x4D, 0x52, 0x00, 0x20, 0x32, 0x30, 0x00]
    /// Bytes before the first view.
    static let isoHeaderLength = 24
    /// Bytes of a view before its minutiae.
    static let isoViewHeaderLength = 4
    /// Bytes of a minutia.
    static let isoMinutiaLength = 6

    /// The template as a record of ISO/IEC 19794-2:2005, clause 7, with one view and no extended data.
    ///
    /// Written as "not reported": the capture device and its certifications. Reserved bits are 0.
    ///
    /// - Returns: 30 + 6 × minutiae bytes.
    package func isoRecord() -> [UInt8] {
        var bytes = Self.isoPrefix
        let length = Self.isoHeaderLength + Self.isoViewHeaderLength + Self.isoMinutiaLength * minutiae.count + 2
        bytes.append(contentsOf: [0, 0])
        bytes.appendShort(length)
        bytes.appendShort(0)
        bytes.appendShort(width)
        bytes.appendShort(height)
        bytes.appendShort(resolution)
        bytes.appendShort(resolution)
        bytes.append(contentsOf: [1, 0])
        bytes.append(contentsOf: [position.rawValue, impression.rawValue, quality, UInt8(minutiae.count)])
        for minutia in minutiae {
            bytes.appendShort(Int(minutia.kind.rawValue) << 14 | minutia.x)
            bytes.appendShort(minutia.y)
            bytes.append(contentsOf: [minutia.angle, minutia.quality])
        }
        bytes.appendShort(0)
        return bytes
    }
}

extension [UInt8] {
    /// Appends the low 16 bits, the high byte first.
    fileprivate mutating func appendShort(_ value: Int) {
        append(UInt8(truncatingIfNeeded: value >> 8))
        append(UInt8(truncatingIfNeeded: value))
    }
}
