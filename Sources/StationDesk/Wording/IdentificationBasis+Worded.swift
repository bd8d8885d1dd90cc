import Wording

/// How a voter was identified: a fragment in brackets behind the list number.
extension IdentificationBasis: Worded {
    package var kyrgyz: String {
        switch self {
        case .finger: "документи жана манжасы боюнча"
        case .twoFingers: "эки манжасы боюнча"
        case .fingerAndMember: "манжасы жана комиссия мүчөсүнүн чечими боюнча"
        case .twoMembers: "документи жана эки мүчөнүн чечими боюнча"
        }
    }

    package var russian: String {
        switch self {
        case .finger: "по документу и пальцу"
        case .twoFingers: "по двум пальцам"
        case .fingerAndMember: "по пальцу и решению члена комиссии"
        case .twoMembers: "по документу и решению двух членов комиссии"
        }
    }

    package var english: String {
        switch self {
        case .finger: "by document and finger"
        case .twoFingers: "by two fingers"
        case .fingerAndMember: "by a finger and a member"
        case .twoMembers: "by document and two members"
        }
    }
}
