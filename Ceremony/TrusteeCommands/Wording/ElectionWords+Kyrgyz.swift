import Ceremony
import ElectionModel
import Wording

extension ElectionWords {
    var kyrgyz: String {
        switch self {
        case .keyOf(let number): "\(number)-сактоочунун ачкычы"
        case .beginning(let election, let kind, let trustees, let threshold, let contests, let districts):
            "\(election) шайлоосу (\(kind.kyrgyz)): \(Counted.ky(trustees, "сактоочу")), жыйынтыкты алардын каалаган "
                + "\(threshold) сактоочусу ачат; \(Counted.ky(contests, "добуш берүү")), \(Counted.ky(districts, "округ"))."
        case .manifestFingerprint: "Манифесттин текшерүү коду:"
        case .sameManifest: "Комиссия жарыялаган код дал ушундайбы, ар бир топ?"
        case .finishing(let path):
            "\(path) мурда жасалган, бирок күбөлүк столдо жок. Бүтүрүү үчүн анын купуя сөзүн териңиз; ачкыч ошол бойдон "
                + "калат."
        case .making(let number):
            "\(number)-сактоочунун сандары ушул машинада түзүлөт жана андан ачкычтын файлында гана чыгат. Клавиатурага "
                + "сактоочу гана карайт. Унутулган купуя сөздү эч ким калыбына келтире албайт."
        case .begun(let number, let path):
            "\(number)-сактоочу катышат. \(path) анын өзүндө калат; файл ар бир кадамда өзгөрөт, андыктан көчүрүлбөйт."
        case .said(let round): "Столго коюлду: \(round.kyrgyz)."
        case .carryOn(let round): "Баары ушуну бүткөндө: «election next». Андан ары: \(round.kyrgyz)."
        case .certificatesFingerprint: "Бардык сактоочулардын күбөлүктөрүнүн текшерүү коду:"
        case .keyFingerprint: "Шайлоо ачкычынын текшерүү коду:"
        case .sameOnAll: "Бир сактоочу аны үн чыгарып окуйт. Бардык машиналарда ар бир топ ушундайбы?"
        case .wrongShare(let sender):
            "\(sender)-сактоочу жиберген үлүш туура эмес. Даттануу аны баарына көрсөтөт, бул аракет ошону менен бүтөт."
        case .reallyComplain(let sender): "Баарынын алдында \(sender)-сактоочуга даттанасызбы?"
        case .agreed(let number, let path):
            "\(number)-сактоочуда шайлоо ачкычынын үлүшү бар: \(path). Аны түзгөн сандар файлдан өчүрүлдү. Файлдын бир "
                + "көчүрмөсүн флешкадан бөлөк, мөөрлөнгөн конвертте сактаңыз."
        case .finished(let trustees, let threshold):
            "\(Counted.ky(trustees, "сактоочу")) тең макул; жыйынтыкты алардын каалаган \(threshold) сактоочусу ачат. Шайлоо "
                + "ачкычынын текшерүү коду:"
        case .writeIntoAct: "Аны актыга жазыңыз. Столдогу файлдарды комиссия журналга киргизет."
        case .trusteeHead: "№"
        case .checkingRecord(let path):
            "\(path) окулуп, ар бир жазуу, кол тамга жана далил текшерилип жатат. Бюллетень көп болсо, бул бир нече мүнөткө созулат."
        case .record(let election, let phase, let entries, let voters, let ballots, let voids):
            "\(election) шайлоосунун жазуусунда баары туура: «\(phase.kyrgyz)» баскычы, \(Counted.ky(entries, "жазуу")), "
                + "тизмеде \(Counted.ky(voters, "шайлоочу")), \(Counted.ky(ballots, "бюллетень")), "
                + "\(Counted.ky(voids, "жокко чыгаруу"))."
        case .rootOfRecord: "Жазуу дарагынын тамыры:"
        case .sameRecord:
            "Түпкү ачкычтар жарыяланган ачкычтарбы, дарактын тамыры бардык машиналарда жана комиссиянын барагында ар бир "
                + "тобу менен бирдейби?"
        case .drilled(let number):
            "\(number)-сактоочу сыноо шифртекстинин өз үлүшүн чечти. Шайлоонун өзүнөн эч нерсе чечилген жок."
        case .decrypted(let number, let units):
            "\(number)-сактоочу өз үлүштөрүн чечти: \(Counted.ky(units, "сумма")), ар бири бир гана жолу."
        case .needsOthers(let needed): "Столдо \(needed) сактоочунун үлүшү болгондо: «election combine»."
        case .badShare(let number, let name):
            "\(number)-сактоочунун \(name) боюнча үлүшү туура эмес (V24). Ал эсепке алынбайт; \(number)-номер актыга "
                + "жазылат."
        case .drillWorks(let trustees):
            "Сыноо чечилди: сактоочулардын үлүштөрү иштейт, номерлери: "
                + "\(trustees.map(String.init).joined(separator: ", ")). Комиссия аларды журналга киргизет."
        case .unit(let unit, let ballots):
            "\(unit.contest), \(unit.district) округу: \(Counted.ky(ballots, "бюллетень"))"
        case .combined(let units, let path):
            "\(Counted.ky(units, "эсеп")) боюнча суммалар жана жыйынтыктар \(path) папкасында. Комиссия аларды журналга "
                + "киргизет; аларды ар ким кайра эсептеп чыга алат."
        case .signatureOf(let number): "\(number)-сактоочу"
        case .printed(let path): "Жол-жобонун баракчасы \(path) файлында."
        case .trusteeNumbers: "Сактоочулардын саны 3төн 20га чейин болот."
        }
    }
}
