extension CandidacyRefusal {
    package var kyrgyz: String {
        switch self {
        case .notNow(let stage): "Азыр муну кылууга болбойт. Арыздын абалы: \(stage.kyrgyz)."
        case .notOpen(let requirement):
            "\"\(requirement)\" талабы боюнча суроо ачык эмес: ага реестр жооп берген, аны эч ким кол менен чечпейт. "
                + "Жаңы жооп сураңыз, же талапкер чечимге даттансын."
        case .doesNotComply(let requirements):
            "Бул талаптар аткарылган жок: \(Self.list(requirements)). Каттоодон баш тартыңыз же кайра текшериңиз."
        case .complies: "Бардык талаптар аткарылган: каттоодон баш тартууга негиз жок."
        case .checkAgain: "Акыркы текшерүү башка күнү өткөн. Кайра текшерип, чечимди ошол эле күнү кабыл алыңыз."
        case .itself: "Талапкер өзүн өзү алмаштыра албайт; башканы атаңыз."
        }
    }
}
