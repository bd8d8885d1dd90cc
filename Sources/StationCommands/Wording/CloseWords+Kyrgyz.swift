import Wording

extension CloseWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Участокту жабуу: эки мүчө санактын жыйынтыгын киргизет."
        case .discussion:
            """
            Кол менен саналган сандарды протоколдун саптары боюнча сурайт; калган саптары журналдан алынат. Эсеп дал \
            келбесе, участок ачык бойдон калып, эмнеси туура эместиги айтылат.

            Мисалдар:
              dobush-station close --folder /srv/1201
              dobush-station close --folder /srv/1201 --count count.json

            Санак файлы — ар бир шайлоого бир элементи бар тизме:
              [{"contest":"mayor","lines":[{"line":"2","value":500}],
                "votes":[{"option":"a","value":120}]}]
            """
        case .countHelp: "Терүүнүн ордуна санактын жыйынтыгы бар файл."
        case .line(let id, let text): "  \(id)-сап, \(text.kyrgyz):"
        case .votes(let option): "  Добуштар, \(option.kyrgyz):"
        case .wholeNumber: "  Бүтүн сан териңиз."
        case .badCount(let file, let why): "\(file) санак файлы эмес. \(why.kyrgyz)"
        case .really(let station):
            "№ \(station) участок жабылсынбы? Жабылгандан кийин бюллетень берилбейт жана санак өзгөртүлбөйт."
        }
    }
}
