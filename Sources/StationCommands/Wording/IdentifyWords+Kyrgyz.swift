import Wording

extension IdentifyWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Шайлоочуну аныктап, бюллетень берүү."
        case .discussion:
            """
            Документтеги ПИНди, андан кийин манжаны сурайт; ПИН эч бир журналга түшпөйт. Шайлоочу аныкталганда атын жана \
            сүрөтүн салыштырып, «\(DeskWord.issue.kyrgyz)» деп териңиз; андан кийин бюллетендерди берип, \
            «\(DeskWord.done.kyrgyz)» деп териңиз.

            Манжалар окулбаса, эки мүчө документи жана сүрөтү боюнча чечет.

            Мисалдар:
              dobush-station identify --folder /srv/1201
              dobush-station identify --folder /srv/1201 --finger-only
            """
        case .fingerOnlyHelp: "Документсиз: тизмеден манжасы боюнча издөө."
        case .unitHelp: "Документти айкалыштырылган түзмөк окуйт, чекти да ал басат."
        case .secondsHelp: "Сканер манжаны канча секунд күтөт (1–30)."
        case .secondsRange: "--seconds мааниси 1–30 болушу керек."
        case .pin: "ПИН:"
        case .badPin: "ПИН 14 сандан турат: 1 же 2, андан кийин туулган күнү жана дагы беш сан; документти караңыз."
        case .afterFinger:
            "Enter — манжаны кайра окуу · \(DeskWord.members.kyrgyz) — эки мүчө чечет · "
                + "\(DeskWord.cancel.kyrgyz) — токтотуу:"
        case .afterProposal:
            "Enter — экинчи манжа · тизмедеги номер — мүчө жүзүн ошол шайлоочунун документи менен салыштырды · "
                + "\(DeskWord.cancel.kyrgyz) — токтотуу:"
        case .afterIdentification:
            "\(DeskWord.issue.kyrgyz) — бюллетень берүү · \(DeskWord.reject.kyrgyz) — эки мүчө документ башка адамдыкы "
                + "дейт · \(DeskWord.cancel.kyrgyz) — токтотуу:"
        case .afterIssue: "Бюллетендерди бериңиз, андан кийин «\(DeskWord.done.kyrgyz)» деп териңиз:"
        case .whichReason(let most): "Эмне үчүн эки мүчө чечет? 1–\(most):"
        }
    }
}
