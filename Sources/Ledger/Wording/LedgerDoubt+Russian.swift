extension LedgerDoubt {
    package var russian: String {
        switch self {
        case .checkpointDamaged: "контрольная отметка повреждена"
        case .bundleMissing(let index): "нет файла записей \(index)"
        case .bundleDamaged: "файл записей повреждён"
        case .entryDamaged(let seq): "запись \(seq) повреждена"
        case .documentDamaged(let hash): "документа \(hash)… нет, или он повреждён"
        case .otherRoot: "записи не дают того корня, который стоит в контрольной отметке"
        case .notContinued: "дерево не продолжает то, которое было подписано последним"
        case .journalRoot: "рабочий журнал не даёт того корня, который был подписан последним"
        case .journalLength(let has, let expected): "в рабочем журнале записей — \(has), а должно быть \(expected)"
        case .journalDamaged: "рабочий журнал повреждён"
        case .signedMeanwhile: "тем временем была подписана другая контрольная отметка"
        case .foreignCheckpoint: "опубликованная контрольная отметка не из этого рабочего журнала"
        case .foreignFolder: "в открытой папке не то, что записал журнал"
        case .tilesDiffer: "файл хешей в публичной папке отсутствует или изменён"
        case .witness(let name, let refusal): "\(name): \(refusal.russian)"
        case .statementLost: "запись была принята, но потом не нашлась"
        }
    }
}
