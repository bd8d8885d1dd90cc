/// The frame header of a WSQ file: the size, and how samples were shifted and scaled before the transform.
struct WsqFrame {
    let width: Int
    let height: Int
    /// Subtracted from every sample by the encoder (M).
    let shift: Float
    /// Every sample was divided by it after that (R).
    let scale: Float

    /// Reads the header's fields.
    ///
    /// - Throws: `tooLarge`, or `damaged` for a field that is missing or cannot be.
    init(_ fields: inout ByteCursor) throws(ImagingError) {
        try fields.skip(2)  // the darkest and the brightest sample
        (height, width) = (try fields.short(), try fields.short())
        (shift, scale) = (try fields.scaledShort(), try fields.scaledShort())
        try fields.skip(3)  // the encoder's number and its software's
        guard width > 0, height > 0 else { throw .damaged }
        guard width <= GreyImage.longestSide, height <= GreyImage.longestSide else { throw .tooLarge }
    }
}

extension ByteCursor {
    /// A decimal fraction of the WSQ specification: how many digits stand behind the point, then the digits in two bytes.
    mutating func scaledShort() throws(ImagingError) -> Float {
        let places = try byte()
        return Float(try decimal(short(), places: places))
    }

    /// A number with a sign of one byte, and its digits in four.
    mutating func signedScaledLong() throws(ImagingError) -> Double {
        let isNegative = try byte() != 0
        let places = try byte()
        let value = try decimal(long(), places: places)
        return isNegative ? -value : value
    }

    private func decimal(_ digits: Int, places: Int) throws(ImagingError) -> Double {
        // More places than a number of 32 bits has digits would say nothing.
        guard places <= 20 else { throw .damaged }
        return (0..<places).reduce(Double(digits)) { value, _ in value / 10 }
    }
}
