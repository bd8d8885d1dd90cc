extension PresentationTrait {
    package var english: String {
        switch self {
        case .valleyGrain: "the gaps between the ridges"
        case .porePattern: "the traces of pores"
        case .edgeSteepness: "the edges of the ridges"
        case .fineNoise: "the image's fine grain"
        case .midtones: "the greys between dark and light"
        }
    }
}
