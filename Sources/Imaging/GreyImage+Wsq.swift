extension GreyImage {
    /// Reads a WSQ file (FBI, IAFIS-IC-0110 version 3): the form in which state databases hold fingers.
    ///
    /// The samples are within one grey level of those of other decoders, which round differently. What follows the end
    /// of the image is ignored.
    ///
    /// - Parameters:
    ///   - wsq: the whole file.
    ///   - defaultDpi: the resolution when no NIST comment states one.
    /// - Throws: `notWsq`, `tooLarge` (before samples are allocated), `damaged`, `unsupported` (restart intervals, filters
    ///   of more than 32 taps) or `resolution`.
    package init(wsq: [UInt8], defaultDpi: Int = 500) throws(ImagingError) {
        self = try WsqDecoder.image(wsq, defaultDpi: defaultDpi)
    }
}
