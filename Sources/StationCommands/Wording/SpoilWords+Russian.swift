extension SpoilWords {
    var russian: String {
        switch self {
        case .abstract: "Забрать у избирателя испорченные бюллетени; ему можно выдать новые."
        case .discussion:
            """
            Два члена комиссии забирают бюллетени и погашают их на глазах у избирателя.

            Пример:
              dobush-station spoil 417 --folder /srv/1201
            """
        case .really(let number): "Забрать бюллетени избирателя № \(number)?"
        }
    }
}
