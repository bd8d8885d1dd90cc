extension SettleWords {
    var russian: String {
        switch self {
        case .abstract: "После сбоя: уточнить, получил ли избиратель выданные бюллетени."
        case .discussion:
            """
            Два члена комиссии смотрят на подпись избирателя в бумажном списке и на остаток бюллетеней.

            Примеры:
              dobush-station settle 417 --handed-over --folder /srv/1201
              dobush-station settle 417 --spoiled --folder /srv/1201
            """
        case .handedOverHelp: "Бюллетени у избирателя."
        case .spoiledHelp: "Избиратель их не получил: они испорчены, и можно выдать новые."
        case .reallyHandedOver(let number): "Записать, что избиратель № \(number) получил бюллетени?"
        case .reallySpoiled(let number): "Записать, что бюллетени избирателя № \(number) испорчены?"
        }
    }
}
