/// Reads images from files of any format that is known here.
package enum ImageFile {
    /// Reads an image, told by how the file begins: PNG, TIFF or WSQ.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - defaultDpi: the resolution when the file states none.
    /// - Throws: `unknownFormat`, or what the format's own reader throws.
    package static func read(_ bytes: [UInt8], defaultDpi: Int = 500) throws(ImagingError) -> GreyImage {
        switch ImageFormat(of: bytes) {
        case .png: try GreyImage(png: bytes, defaultDpi: defaultDpi)
        case .tiff: try GreyImage(tiff: bytes, defaultDpi: defaultDpi)
        case .wsq: try GreyImage(wsq: bytes, defaultDpi: defaultDpi)
        case nil: throw .unknownFormat
        }
    }
}
