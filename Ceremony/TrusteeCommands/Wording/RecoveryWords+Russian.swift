import Ceremony
import Wording

extension RecoveryWords {
    var russian: String {
        switch self {
        case .card(let card): "карточка \(card)"
        case .recoveryKey: "ключ восстановления"
        case .splitting(let kind, let cards, let threshold):
            "Создаётся ключ восстановления (\(kind.russian)) и делится на "
                + "\(Counted.ru(cards, "карточку", "карточки", "карточек")); вернуть его можно по любым \(threshold). Все "
                + "владельцы карточек находятся в комнате."
        case .memberTypes(let card, let cards):
            "Карточка \(card) из \(cards): её владелец подходит к клавиатуре, остальные отворачиваются."
        case .split(let cards, let threshold, let folder):
            "\(Counted.ru(cards, "карточка", "карточки", "карточек")) и recovery.public.json — в папке \(folder); ключ "
                + "возвращают любые \(threshold)."
        case .readAloud: "Контрольный код ключа восстановления — прочитать вслух и вписать в акт:"
        case .handOut:
            "Проверьте каждую пару командой recovery test. Затем перенесите каждую карточку на носитель её владельца, а "
                + "recovery.public.json передайте комиссии; на этой машине ничего не остаётся."
        case .fit(let cards):
            "Карточки \(cards.map(String.init).joined(separator: ", ")) дают ключ восстановления. Ничего не записано."
        case .compareFingerprint: "Сверьте контрольный код ключа восстановления с актом:"
        case .warning:
            "[!] У кого будет создаваемый сейчас файл и его парольная фраза, тот сможет прочитать все списки избирателей, "
                + "зашифрованные для этого ключа. Он нужен участку, который лишился всех устройств. Составьте акт с именами "
                + "всех присутствующих."
        case .reallyCombine: "Члены комиссии решили собрать ключ восстановления?"
        case .combined(let path): "Ключ восстановления — в файле \(path)."
        case .afterwards:
            "Когда список открыт, уничтожьте файл, запишите это в акт и создайте новый ключ восстановления."
        }
    }
}
