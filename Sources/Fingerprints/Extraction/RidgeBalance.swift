/// How far a finger's image keeps to its own ridges: which part of the valleys is dark and of the ridges light.
///
/// Moisture and pressure close valleys, their lack opens ridges. Both are counted where the drawn-out ridges say surely
/// what there ought to be, against the grey values with even contrast.
struct RidgeBalance {
    /// Drawn-out values beyond plus and minus this are surely ridge and valley.
    private static let sure: Int16 = 100

    /// Part of the valleys that is dark, 0...1.
    let darkValleys: Double
    /// Part of the ridges that is light, 0...1.
    let lightRidges: Double

    /// Compares an image with its drawn-out ridges.
    ///
    /// - Parameters:
    ///   - image: The image with even contrast.
    ///   - enhanced: The drawn-out ridges, 0 outside the finger.
    init(_ image: RidgeImage, enhanced: Plane<Int16>) {
        var (valleys, dark, ridges, light) = (0, 0, 0, 0)
        let stride = image.stride
        image.padded.withUnsafeBufferPointer { samples in
            enhanced.values.withUnsafeBufferPointer { drawn in
                for y in 0..<enhanced.height {
                    let from = (y + RidgeImage.margin) * stride + RidgeImage.margin
                    let row = y * enhanced.width
                    for x in 0..<enhanced.width {
                        let (value, sample) = (drawn[row + x], samples[from + x])
                        let (isRidge, isValley) = (value > Self.sure, value < -Self.sure)
                        ridges += isRidge ? 1 : 0
                        light += isRidge && sample <= 0 ? 1 : 0
                        valleys += isValley ? 1 : 0
                        dark += isValley && sample >= 0 ? 1 : 0
                    }
                }
            }
        }
        darkValleys = valleys > 0 ? Double(dark) / Double(valleys) : 0
        lightRidges = ridges > 0 ? Double(light) / Double(ridges) : 0
    }
}
