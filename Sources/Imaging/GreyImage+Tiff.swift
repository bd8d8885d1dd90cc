extension GreyImage {
    /// Reads a TIFF file (TIFF 6.0): one grey image of 8 bits, in strips or tiles, plain, LZW or PackBits.
    ///
    /// - Parameters:
    ///   - tiff: the whole file.
    ///   - defaultDpi: the resolution when the file states none, or one without a unit.
    /// - Throws: `notTiff`, `tooLarge` (before samples are allocated), `damaged`, `unsupported` or `resolution`.
    package init(tiff: [UInt8], defaultDpi: Int = 500) throws(ImagingError) {
        self = try TiffDecoder(tiff).image(defaultDpi: defaultDpi)
    }
}
