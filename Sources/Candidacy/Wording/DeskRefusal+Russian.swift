import Wording

extension DeskRefusal {
    package var russian: String {
        switch self {
        case .notYourDuty(let duty):
            "Ваш сертификат этого не разрешает: \(duty.russian). Пусть это сделает член комиссии с такими полномочиями."
        case .clerkNotValid(let member):
            "Сертификат члена комиссии \(member) сейчас не действует: срок истёк или он от других выборов. Войдите заново."
        case .sameMember: "Вы сами это предложили. Подтвердить должен другой член комиссии."
        case .otherProposal(let deed):
            "Второго члена комиссии ждёт другое предложение: \(deed.russian). Сначала подтвердите или отзовите его."
        case .noProposal: "Предложения, которое ждало бы второго члена комиссии, нет."
        case .otherPlace(let successor):
            "\"\(successor)\" не подавал заявления на это место. Заменяющий кандидат подаёт заявление от той же партии на то же место."
        case .noForm(let paper, let source):
            "Нет утверждённого бланка: \(paper.russian)\(source.map { " (\"\($0)\")" } ?? ""). Положите бланк в папку выборов."
        case .unknownPaper(let number): "Документа с номером \(number) нет. Проверьте номер."
        }
    }
}
