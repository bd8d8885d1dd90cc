import Files
import Persistence

extension LedgerError {
    package var kyrgyz: String {
        switch self {
        case .refused(let reason): "коомдук журнал муну кабыл албайт: \(reason.kyrgyz)"
        case .idempotencyKeyTaken(let key):
            "\(key) кайталоо ачкычы башка жазуу үчүн колдонулган; жаңысын тандаңыз"
        case .locked: "бул журналга азыр башка программа жазып жатат; анын бүтүшүн күтүңүз"
        case .doubt(let doubt):
            "журналдын файлдары дал келбейт, ошондуктан эч нерсеге кол коюлган жок: \(doubt.kyrgyz). Баарын ошол бойдон калтырып, журналдын операторун чакырыңыз"
        case .file(let error): "\(error.kyrgyz). Эч нерсе жарыяланган жок"
        case .journal(let error): "\(error.kyrgyz). Эч нерсе жарыяланган жок"
        case .busy: "азыр журналга келген билдирүүлөр өтө көп; бир нече секунддан кийин кайра аракет кылыңыз"
        case .quorumMissed(let has):
            "кол койгон күбөлөр жетишсиз (\(has)), ошондуктан эч нерсе жарыяланган жок. Билдирүүлөр сакталды; жетиштүү күбө жооп бергенде жарыяланат"
        case .absent: "бул жерде коомдук журнал жок"
        }
    }
}
