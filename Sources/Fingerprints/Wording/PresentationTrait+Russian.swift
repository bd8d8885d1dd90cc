extension PresentationTrait {
    package var russian: String {
        switch self {
        case .valleyGrain: "промежутки между линиями"
        case .porePattern: "следы пор"
        case .edgeSteepness: "края линий"
        case .fineNoise: "мелкое зерно изображения"
        case .midtones: "серые тона между чёрным и белым"
        }
    }
}
