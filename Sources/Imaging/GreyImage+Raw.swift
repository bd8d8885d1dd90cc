extension GreyImage {
    /// Takes raw samples, one byte a pixel, row by row from the top left, as sensors deliver them.
    ///
    /// - Throws: `shape` unless the samples fill the image exactly and the sizes are what `GreyImage` takes.
    package init(raw: [UInt8], width: Int, height: Int, dpi: Int) throws(ImagingError) {
        guard let image = GreyImage(width: width, height: height, dpi: dpi, pixels: raw) else {
            throw .shape(width: width, height: height, dpi: dpi, samples: raw.count)
        }
        self = image
    }
}
