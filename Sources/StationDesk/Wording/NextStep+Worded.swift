import Wording

/// What a person at the desk may try after a finger did not match.
extension DeskReply.NextStep: Worded {
    package var kyrgyz: String {
        switch self {
        case .sameOrOtherFinger: "Ошол эле манжаны кайра же башка манжаны коюңуз."
        case .twoMembers: "Башка манжаны коюңуз же эки мүчө документи жана сүрөтү боюнча чечсин."
        case .document: "Документин сураңыз."
        }
    }

    package var russian: String {
        switch self {
        case .sameOrOtherFinger: "Приложите тот же палец ещё раз или другой."
        case .twoMembers: "Приложите другой палец, или пусть два члена комиссии решат по документу и фото."
        case .document: "Попросите документ."
        }
    }

    package var english: String {
        switch self {
        case .sameOrOtherFinger: "The same finger again, or another one."
        case .twoMembers: "Another finger, or two members decide by document and photo."
        case .document: "Ask for the document."
        }
    }
}
