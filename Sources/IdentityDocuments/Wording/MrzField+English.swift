import Wording

extension MrzField: Worded {
    package var english: String {
        switch self {
        case .documentCode: "kind of document"
        case .issuer: "issuing state"
        case .documentNumber: "document number"
        case .optionalData: "optional data"
        case .birthDate: "birth date"
        case .sex: "sex"
        case .expiryDate: "expiry date"
        case .nationality: "nationality"
        case .moreOptionalData: "optional data of the second line"
        case .composite: "common check digit of two lines"
        case .name: "name"
        }
    }
}
