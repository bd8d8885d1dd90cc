package import IdentityDocuments

extension CardDoubt {
    /// The code for programs.
    package var code: String {
        switch self {
        case .expired: "expired"
        case .foreignIssuer: "foreign-issuer"
        case .foreignNationality: "foreign-nationality"
        case .noPin: "no-pin"
        case .otherBirthDate: "other-birth-date"
        case .otherSex: "other-sex"
        case .nameCutShort: "name-cut-short"
        }
    }
}
