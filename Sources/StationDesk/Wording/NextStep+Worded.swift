import Wording

/// What a person at the desk may try after a finger did not match.
extension DeskReply.NextStep: Worded {
    package var kyrgyz: String {
        switch self {
        case .sameOrOtherFinger: "Ошол эле манжаны кайра же башка манжаны коюңуз."
        case .otherFinger: "Эми башка манжаны коюңуз: эки манжа чогуу салыштырылат."
        case .twoMembers: "Башка манжаны коюңуз же эки мүчө документи жана сүрөтү боюнча чечсин."
        case .membersOnly: "Манжалар мындан ары салыштырылбайт: эки мүчө документи жана сүрөтү боюнча чечсин."
        case .document: "Документин сураңыз."
        }
    }

    package var russian: String {
        switch self {
        case .sameOrOtherFinger: "Приложите тот же палец ещё раз или другой."
        case .otherFinger: "Теперь приложите другой палец: два пальца сравниваются вместе."
        case .twoMembers: "Приложите другой палец, или пусть два члена комиссии решат по документу и фото."
        case .membersOnly: "Пальцы больше не сравниваются: два члена комиссии решают по документу и фото."
        case .document: "Попросите документ."
        }
    }

    package var english: String {
        switch self {
        case .sameOrOtherFinger: "The same finger again, or another one."
        case .otherFinger: "Now another finger: two fingers are compared together."
        case .twoMembers: "Another finger, or two members decide by document and photo."
        case .membersOnly: "No more fingers are compared: two members decide by document and photo."
        case .document: "Ask for the document."
        }
    }
}
