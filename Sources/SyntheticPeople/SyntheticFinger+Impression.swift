package import Imaging

extension SyntheticFinger {
    /// One impression of the finger; about 4 ms.
    ///
    /// - Parameters:
    ///   - number: which impression; the same number and conditions give the same image.
    ///   - conditions: how the finger is laid on the sensor.
    /// - Returns: an image at 500 dpi, `RidgeGrower.width` by `RidgeGrower.height`.
    package func impression(number: Int, conditions: ImpressionConditions) -> GreyImage {
        var renderer = ImpressionRenderer(
            relief: relief, conditions: conditions,
            random: SeededGenerator(seed: seed, 0x1b, UInt64(truncatingIfNeeded: number)))
        guard
            let image = GreyImage(
                width: RidgeGrower.width, height: RidgeGrower.height, dpi: 500, pixels: renderer.pixels())
        else { preconditionFailure("the renderer gives width * height samples") }
        return image
    }
}
