extension ImageFeature {
    package var english: String {
        switch self {
        case .compression: "The TIFF file is compressed in a way that is not read; save it as plain, LZW or PackBits."
        case .colour: "The TIFF file is not grey with 8 bits a sample; save it as 8-bit grey."
        case .orientation: "The TIFF file asks for the image to be turned or mirrored; save it upright."
        case .pages: "The TIFF file holds several images; save the finger as a file of its own."
        case .wavelet: "The WSQ file uses filters that are not read; have it written by a certified encoder."
        case .restarts: "The WSQ file has restart intervals, which are not read; have it written without them."
        }
    }
}
