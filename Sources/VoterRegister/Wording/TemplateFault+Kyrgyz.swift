extension TemplateReport.Fault {
    package var kyrgyz: String {
        switch self {
        case .notOnFinalList: "акыркы тизмеде мындай ПИНи бар шайлоочу жок"
        case .position: "мындай манжа жок: манжалардын номерлери 1ден 10го чейин"
        case .size: "шаблон өтө кичине же өтө чоң"
        case .duplicate: "тизмектин жогорку сабында ушул эле манжа бар"
        }
    }
}
