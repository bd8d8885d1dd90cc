import Wording

extension DeltaWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Шайлоочулар тизмесинин түзөтүүлөрүн файлдардан же QR коддорунан кабыл алуу."
        case .discussion:
            """
            Түзөтүүгө ким кол койгонун, кайсы тизмеге тиешелүү экенин жана кезектеги номери экенин текшерип, эмнени \
            өзгөртөрүн сандар менен айтат. Участоктун кызматы иштеп турса, түзөтүүнү дароо кабыл алат, тармак керек эмес; \
            болбосо түзөтүү сакталып, кызмат кийинки жолу иштегенде күчүнө кирет. Бир нече файл номерлеринин тартибинде \
            кабыл алынат. Түзөтүү берилген бюллетенди эч качан жокко чыгарбайт. --frames менен коддорду кол сканери \
            каалаган тартипте окуйт; токтотуу үчүн — Ctrl-C жана Enter.

            Мисалдар:
              dobush-station delta /media/stick/delta-1.sealed --folder /srv/1201
              dobush-station delta --frames --folder /srv/1201

            Чыгуу коддору: 3 файл, далил же коддор жетишпейт · 4 кол тамга же сертификат туура эмес · 5 башка тизмеге \
            тиешелүү, кезектегиси эмес же убактысы эмес · 6 бузулган.
            """
        case .filesHelp: "Түзөтүүлөрдүн файлдары."
        case .framesHelp: "Бир түзөтүүнү стандарттык киргизүүдөн QR коддору катары окуу."
        case .filesOrFrames: "Файлдарды атаңыз же --frames жазыңыз: экөөнүн бири."
        case .noCorrection(let file, let why): "\(file) файлын түзөтүү катары окууга болбойт: \(why.kyrgyz)."
        case .inForce(let number, let voters):
            "№ \(number) түзөтүү күчүндө: тизмеде \(Counted.ky(voters, "шайлоочу"))."
        case .kept(let number, let voters):
            "№ \(number) түзөтүү сакталды, кызмат кийинки жолу иштегенде күчүнө кирет: тизмеде "
                + "\(Counted.ky(voters, "шайлоочу"))."
        case .good(let number, let voters):
            "№ \(number) түзөтүү туура, эч нерсе сакталган жок: тизмеде \(Counted.ky(voters, "шайлоочу"))."
        case .known(let number): "№ \(number) түзөтүү мурунтан эле кабыл алынган; эч нерсе кылуунун кереги жок."
        case .counts(let counts):
            "  Кошулду: \(counts.added), чыгарылды: \(counts.removed), башка участокторго которулду: "
                + "\(counts.transferred), белгиленди: \(counts.marked)."
        case .sealed(let operations):
            "  \(Counted.ky(operations, "өзгөртүү")); кандай экени тизме ачылганда көрүнөт."
        case .revoked(let keys):
            "  Ал \(Counted.ky(keys, "ачкычты")) жокко чыгарат; түзмөктөрдү караңыз: dobush-station devices list."
        case .refused(let number, let why): "№ \(number) түзөтүү кабыл алынган жок: \(why.kyrgyz)"
        case .unusable(let number, let why):
            "Мурда кабыл алынган № \(number) түзөтүүнү мындан ары колдонууга болбойт: \(why.kyrgyz). Анын файлын кайра "
                + "жүктөңүз: dobush-station delta, болбосо комиссияга билдириңиз."
        case .firstCode: "Биринчи кодду сканерлеңиз:"
        case .nextCode(let taken, let total, let missing):
            "Кабыл алынган коддор: \(taken), баары \(total). Кийинкисин сканерлеңиз; жетишпегени: \(missing):"
        case .noCodes: "Түзөтүүнүн бир да коду сканерленген жок."
        case .codesMissing(let numbers):
            "Киргизүү бүттү, бул коддор жетишпейт: \(numbers). Кайра баштап, баарын сканерлеңиз."
        }
    }
}
