extension LedgerDoubt {
    package var kyrgyz: String {
        switch self {
        case .checkpointDamaged: "контролдук белги бузулган"
        case .bundleMissing(let index): "жазуулардын \(index)-файлы жок"
        case .bundleDamaged: "жазуулардын файлы бузулган"
        case .entryDamaged(let seq): "\(seq)-жазуу бузулган"
        case .documentDamaged(let hash): "\(hash)… документи жок же бузулган"
        case .otherRoot: "жазуулардан контролдук белгидеги тамыр чыкпайт"
        case .notContinued: "дарак акыркы жолу кол коюлган даракты улабайт"
        case .journalRoot: "жумушчу журналдан акыркы жолу кол коюлган тамыр чыкпайт"
        case .journalLength(let has, let expected): "жумушчу журналдагы жазуулар — \(has), болушу керек — \(expected)"
        case .journalDamaged: "жумушчу журнал бузулган"
        case .signedMeanwhile: "ушул арада башка контролдук белгиге кол коюлган"
        case .foreignCheckpoint: "жарыяланган контролдук белги бул жумушчу журналдыкы эмес"
        case .foreignFolder: "ачык папкадагы нерсе журнал жазгандай эмес"
        case .tilesDiffer: "коомдук папкадагы хештердин файлы жок же өзгөртүлгөн"
        case .witness(let name, let refusal): "\(name): \(refusal.kyrgyz)"
        case .statementLost: "жазуу кабыл алынган, бирок кайра табылган жок"
        }
    }
}
