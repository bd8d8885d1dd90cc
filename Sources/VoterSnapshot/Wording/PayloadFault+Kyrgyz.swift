import Wording

extension PayloadFault {
    package var kyrgyz: String {
        switch self {
        case .undecipherable: "ал шифрден чыгарылбайт"
        case .incomplete: "анын акыркы бөлүгү жок же ордунда эмес"
        case .notADatabase: "бул бүтүн маалымат базасы эмес"
        case .schema: "андагы таблицалар участоктун тизмесиндегидей эмес"
        case .fact(let name): "\(name) сыпаттамага дал келбейт"
        case .voter(let number, let column): "тизмедеги \(number)-номердин \(column) талаасы туура эмес"
        case .template(let number, let column):
            "тизмедеги \(number)-номердин манжа изинин \(column) талаасы туура эмес"
        case .voterCount: "шайлоочулардын саны кол коюлгандай эмес"
        case .templateCount: "манжа издеринин саны сыпаттамадагыдай эмес"
        case .notOperations: "бул түзөтүүлөрдүн тизмеги эмес же алардын саны кол коюлгандай эмес"
        case .operation(let number): "түзөтүүнүн \(number)-пункту туура эмес"
        }
    }
}
