extension SettleWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Үзгүлтүктөн кийин: шайлоочу бюллетендерин алганын же албаганын тактоо."
        case .discussion:
            """
            Эки мүчө кагаз тизмедеги шайлоочунун кол тамгасын жана калган бюллетендерди карайт.

            Мисалдар:
              dobush-station settle 417 --handed-over --folder /srv/1201
              dobush-station settle 417 --spoiled --folder /srv/1201
            """
        case .handedOverHelp: "Шайлоочу бюллетендерин алган."
        case .spoiledHelp: "Шайлоочу албаган: алар бузулган деп эсептелет, шайлоочуга жаңысы берилиши мүмкүн."
        case .reallyHandedOver(let number):
            "Тизмедеги № \(number) шайлоочу бюллетендерин алган деп жазылсынбы?"
        case .reallySpoiled(let number):
            "Тизмедеги № \(number) шайлоочунун бюллетендери бузулган деп жазылсынбы?"
        }
    }
}
