/// Why an image could not be read or written. Carries sizes only, never samples.
package enum ImagingError: Error, Equatable, Sendable {
    /// The bytes do not begin with the PNG signature.
    case notPng
    /// A side is longer than `GreyImage.longestSide`; no samples were decoded.
    case tooLarge
    /// The file is truncated, a checksum fails or its contents contradict each other.
    case damaged
    /// The machine has no memory for the samples.
    case outOfMemory
    /// The file states a resolution that is outside 100...2000 dpi or differs between the directions.
    case resolution
    /// Raw samples whose number is not `width * height`, or sides or a resolution outside what `GreyImage` takes.
    case shape(width: Int, height: Int, dpi: Int, samples: Int)
}
