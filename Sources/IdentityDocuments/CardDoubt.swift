package import ElectionModel

/// What a desk should know about a card whose zone is sound. Not faults: the rules of an election say what follows.
package enum CardDoubt: Hashable, Sendable, CaseIterable {
    /// The last day of the card's validity is over.
    case expired
    /// Another state issued it.
    case foreignIssuer
    /// The holder is a citizen of another state.
    case foreignNationality
    /// A card of the Kyrgyz Republic carries no personal number.
    case noPin
    /// The personal number tells of another birth date than the card.
    case otherBirthDate
    /// The personal number tells of the other sex than the card.
    case otherSex
    /// The name may be cut short; compare it with the printed one.
    case nameCutShort

    /// The code of the Kyrgyz Republic (ISO 3166-1, alpha-3).
    static let kyrgyzRepublic = "KGZ"
}

extension IdentityCard {
    /// What is doubtful about the card on a day, in the order of ``CardDoubt``.
    package func doubts(on day: CivilDate) -> [CardDoubt] {
        CardDoubt.allCases.filter { doubt in
            switch doubt {
            case .expired: expiryDate < day
            case .foreignIssuer: issuer != CardDoubt.kyrgyzRepublic
            case .foreignNationality: nationality != CardDoubt.kyrgyzRepublic
            case .noPin: issuer == CardDoubt.kyrgyzRepublic && pin == nil
            case .otherBirthDate: pin.map { !agrees($0.birthDate) } ?? false
            case .otherSex: pin.map { sex != nil && sex != $0.sex } ?? false
            case .nameCutShort: name.mayBeCutShort
            }
        }
    }

    /// Whether a day is what the card says of the birth, as far as it says.
    private func agrees(_ day: CivilDate) -> Bool {
        (birthDate.year ?? day.year) == day.year && (birthDate.month ?? day.month) == day.month
            && (birthDate.day ?? day.day) == day.day
    }
}
