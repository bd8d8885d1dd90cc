import Ceremony
import Wording

extension ElectionWords {
    var kyrgyz: String {
        switch self {
        case .keyOf(let number): "\(number)-ишенимдүү адамдын ачкычы"
        case .beginning(let election, let kind, let trustees, let threshold, let contests, let districts):
            "\(election) шайлоосу (\(kind.kyrgyz)): \(Counted.ky(trustees, "ишенимдүү адам")), жыйынтыкты алардын каалаган "
                + "\(threshold) адамы ачат; \(Counted.ky(contests, "добуш берүү")), \(Counted.ky(districts, "округ"))."
        case .manifestFingerprint: "Манифесттин текшерүү коду:"
        case .sameManifest: "Комиссия жарыялаган код дал ушундайбы, ар бир топ?"
        case .finishing(let path):
            "\(path) мурда жасалган, бирок күбөлүк столдо жок. Бүтүрүү үчүн анын купуя сөзүн териңиз; ачкыч ошол бойдон "
                + "калат."
        case .making(let number):
            "\(number)-ишенимдүү адамдын сандары ушул машинада түзүлөт жана андан ачкычтын файлында гана чыгат. Клавиатурага "
                + "ишенимдүү адам гана карайт. Унутулган купуя сөздү эч ким калыбына келтире албайт."
        case .begun(let number, let path):
            "\(number)-ишенимдүү адам катышат. \(path) анын өзүндө калат; файл ар бир кадамда өзгөрөт, андыктан көчүрүлбөйт."
        case .said(let round): "Столго коюлду: \(round.kyrgyz)."
        case .carryOn(let round): "Баары ушуну бүткөндө: «election next». Андан ары: \(round.kyrgyz)."
        case .certificatesFingerprint: "Бардык ишенимдүү адамдардын күбөлүктөрүнүн текшерүү коду:"
        case .keyFingerprint: "Шайлоо ачкычынын текшерүү коду:"
        case .sameOnAll: "Бир ишенимдүү адам аны үн чыгарып окуйт. Бардык машиналарда ар бир топ ушундайбы?"
        case .wrongShare(let sender):
            "\(sender)-ишенимдүү адам жиберген үлүш туура эмес. Даттануу аны баарына көрсөтөт, бул аракет ошону менен бүтөт."
        case .reallyComplain(let sender): "Баарынын алдында \(sender)-ишенимдүү адамга даттанасызбы?"
        case .agreed(let number, let path):
            "\(number)-ишенимдүү адамда шайлоо ачкычынын үлүшү бар: \(path). Аны түзгөн сандар файлдан өчүрүлдү. Файлдын бир "
                + "көчүрмөсүн флешкадан бөлөк, мөөрлөнгөн конвертте сактаңыз."
        case .finished(let trustees, let threshold):
            "\(Counted.ky(trustees, "ишенимдүү адам")) тең макул; жыйынтыкты алардын каалаган \(threshold) адамы ачат. Шайлоо "
                + "ачкычынын текшерүү коду:"
        case .writeIntoAct: "Аны актыга жазыңыз. Столдогу файлдарды комиссия журналга киргизет."
        case .trusteeHead: "№"
        }
    }
}
