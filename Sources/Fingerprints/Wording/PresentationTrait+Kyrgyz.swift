extension PresentationTrait {
    package var kyrgyz: String {
        switch self {
        case .valleyGrain: "сызыктардын аралыгы"
        case .porePattern: "тер тешикчелеринин изи"
        case .edgeSteepness: "сызыктардын чети"
        case .fineNoise: "сүрөттүн майда дандары"
        case .midtones: "кара менен актын ортосундагы боз түстөр"
        }
    }
}
