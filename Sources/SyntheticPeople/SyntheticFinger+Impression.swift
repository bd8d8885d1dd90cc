package import Imaging

extension SyntheticFinger {
    /// One impression of the finger; about 5 ms.
    ///
    /// - Parameters:
    ///   - number: which impression; the same number, conditions and sensor give the same image.
    ///   - conditions: how the finger is laid on the sensor.
    ///   - sensor: what it is laid on.
    /// - Returns: an image at 500 dpi, of the sensor's size.
    package func impression(
        number: Int, conditions: ImpressionConditions, sensor: FingerSensor = .optical
    ) -> GreyImage {
        var renderer = ImpressionRenderer(
            finger: self, conditions: conditions, sensor: sensor,
            random: SeededGenerator(seed: seed, 0x1b, UInt64(truncatingIfNeeded: number)))
        let size = sensor.size
        guard let image = GreyImage(width: size.width, height: size.height, dpi: 500, pixels: renderer.pixels())
        else { preconditionFailure("the renderer gives width * height samples") }
        return image
    }
}
