package import Wording

/// Why an image could not be read or written. Carries sizes only, never samples.
package enum ImagingError: Equatable, Sendable {
    /// The bytes begin as none of the formats of ``ImageFormat``.
    case unknownFormat
    /// The bytes do not begin with the PNG signature.
    case notPng
    /// The bytes do not begin as a TIFF file.
    case notTiff
    /// The bytes do not begin as a WSQ file.
    case notWsq
    /// A side is longer than `GreyImage.longestSide`; no samples were decoded.
    case tooLarge
    /// The file is truncated, a checksum fails or its contents contradict each other.
    case damaged
    /// The file is sound as far as was read, but has something that is not read here.
    case unsupported(ImageFeature)
    /// The machine has no memory for the samples.
    case outOfMemory
    /// The file states a resolution that is outside 100...2000 dpi or differs between the directions.
    case resolution
    /// Raw samples whose number is not `width * height`, or sides or a resolution outside what `GreyImage` takes.
    case shape(width: Int, height: Int, dpi: Int, samples: Int)
}

extension ImagingError: Fault {
    package var nature: FaultNature {
        switch self {
        case .outOfMemory: .failed
        case .unknownFormat, .notPng, .notTiff, .notWsq, .tooLarge, .unsupported, .resolution, .shape: .misuse
        case .damaged: .unsound
        }
    }
}
