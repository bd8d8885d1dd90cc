import Wording

extension DeskRefusal {
    package var kyrgyz: String {
        switch self {
        case .notYourDuty(let duty):
            "Сиздин сертификатыңыз мындай ишке укук бербейт: \(duty.kyrgyz). Муну ыйгарым укугу бар мүчө кылсын."
        case .clerkNotValid(let member):
            "\(member) мүчөнүн сертификаты азыр жарабайт: мөөнөтү өткөн же башка шайлоого берилген. Кайра кириңиз."
        case .sameMember: "Муну өзүңүз сунуштагансыз. Комиссиянын башка мүчөсү ырасташы керек."
        case .otherProposal(let deed):
            "Башка сунуш экинчи мүчөнү күтүп турат: \(deed.kyrgyz). Адегенде аны ырастаңыз же кайтарып алыңыз."
        case .noProposal: "Экинчи мүчөнү күткөн сунуш жок."
        case .otherPlace(let successor):
            "\"\(successor)\" бул орунга арыз берген эмес. Алмаштыруучу талапкер ошол эле партиядан ошол эле орунга арыз бериши керек."
        case .noForm(let paper, let source):
            "Мындай кагаздын бекитилген бланкы жок: \(paper.kyrgyz)\(source.map { " (\"\($0)\")" } ?? ""). Бланкты шайлоонун папкасына салыңыз."
        case .unknownPaper(let number): "\(number) номерлүү кагаз жок. Номерди текшериңиз."
        }
    }
}
