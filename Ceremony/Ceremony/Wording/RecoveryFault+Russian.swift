extension RecoveryFault {
    package var russian: String {
        switch self {
        case .numbers(let cards, let threshold):
            "Карточек \(cards), нужно \(threshold): так нельзя. Карточек бывает от 2 до 16, нужно не меньше 2 и не "
                + "больше, чем их есть."
        case .mixedCards: "Карточки от разных ключей восстановления; найдите те, что сделаны вместе."
        case .sameCard(let card): "Карточка \(card) дана дважды; нужны разные карточки."
        case .tooFew(let has, let needs): "Нужно карточек: \(needs), дано: \(has)."
        case .wrongPassphrase(let card?): "Кодовая фраза не открывает карточку \(card), или карточку изменили."
        case .wrongPassphrase(nil): "Кодовая фраза не открывает файл ключа восстановления, или файл изменили."
        case .damagedCard(let card): "Карточка \(card) повреждена внутри; возьмите другую."
        case .notFitting:
            "Вместе карточки не дают того ключа восстановления, который на них указан; одну из них изменили. Возьмите "
                + "другие карточки."
        case .notARecoveryKey: "В файле нет ключа восстановления."
        case .memory: "Не хватает памяти, чтобы защитить ключ кодовой фразой; закройте другие программы."
        }
    }
}
