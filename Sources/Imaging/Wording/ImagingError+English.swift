import Wording

extension ImagingError {
    package var english: String {
        switch self {
        case .unknownFormat: "This is not an image that can be read; give a PNG, TIFF or WSQ file."
        case .notPng: "This is not a PNG file; give one."
        case .notTiff: "This is not a TIFF file; give one."
        case .notWsq: "This is not a WSQ file; give one."
        case .tooLarge:
            "The image is too large: at most \(GreyImage.longestSide) pixels a side are read; cut out the finger."
        case .damaged: "The image file is damaged or cut short; copy it again from where it came."
        case .unsupported(let feature): feature.english
        case .outOfMemory: "There is not enough memory for the image; close other programs and try again."
        case .resolution:
            "The image states a resolution outside 100...2000 dpi, or one across and another down; correct it."
        case .shape(let width, let height, let dpi, let samples):
            "The samples do not fill the image; check the size and the resolution "
                + "(technical: \(width) x \(height), \(dpi) dpi, \(Counted.en(samples, "sample", "samples")))."
        }
    }
}
