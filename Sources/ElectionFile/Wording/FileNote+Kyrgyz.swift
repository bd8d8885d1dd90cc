import ElectionModel

extension FileNote {
    var kyrgyz: String {
        switch self {
        case .head:
            "Шайлоонун сыпаттамасы. # белгисинен кийин тургандын баары түшүндүрмө. Керектүүсүн өзгөртүп, файлды "
                + "сыноо иретинде текшериңиз, андан кийин гана шайлоону дайындаңыз: андан соң бул жерде эч нерсени "
                + "өзгөртүүгө болбойт."
        case .election:
            "Шайлоонун программалар үчүн кыска аты: a-z, 0-9, дефис. Төмөнкү белгилердин баары ушундай жазылат. "
                + "Аталыштар кыргызча, орусча жана англисче берилет."
        case .kind: "production = чыныгы, rehearsal = репетиция, training = окуу"
        case .calendar: "Күндөр: жыл-ай-күн. Аларды мыйзам белгилейт; ар бирин текшериңиз."
        case .step(let step): Self.kyrgyz(step)
        case .districts: "Шайлоо округдары."
        case .stations:
            "Шайлоо участокторы. Узун тизмени таблицага чыгарса болот: stations: {file: stations.csv}, "
                + "мамычалары id, district, ky, ru, en."
        case .contests: "Эмне үчүн добуш берилет. Тандоолор бюллетендеги тартипте турат."
        case .allDistricts: "же [ ] ичинде округдардын тизмеси"
        case .plurality:
            "most-votes: мандаттар эң көп добуш алгандарга тиет. Баарына каршы добуштар биринчиникинен көп "
                + "болсо, эч ким шайланбайт."
        case .cap: "бир жыныстан шайлангандар мындан көп болбойт"
        case .majority:
            "absolute-majority: негиздин (basis) жарымынан көбү шайлайт; болбосо алгачкы экөө экинчи турга "
                + "чыгат."
        case .proportional: "proportional: тизмелерге мандаттар добуштарына жараша берилет."
        case .method: "largest-remainder (эң чоң калдык) же d-hondt (д’Ондт)"
        case .threshold: "чектен төмөн тизме мандат албайт; 0% = чек жок"
        case .districtThreshold: "ар бир округда да ушундай"
        case .basis: "votes = бардык добуштар, же форманын сабы"
        case .form:
            "Участоктун протоколу: анын саптары. source сапты ким толтурарын айтат: listed, issued, "
                + "issued-at-home жана spoiled участоктун программасынан алынат, counted санын комиссия киргизет."
        case .equations:
            "Участок жабылышы үчүн эмне дал келиши керек: саптардын суммалары, = же <=; votes — бардык "
                + "тандоолордун суммасы."
        case .identification:
            "Участоктор шайлоочуларды манжалары боюнча кантип аныктайт. Ар бир сан кезекке жана "
                + "каталарга эмне берери Docs/identification.md барагында."
        case .visitOneIn: "бир келүүдө ушунча бөтөн адамдын бири өтүп кетиши мүмкүн"
        case .firstFingerOneIn: "анын ичинен биринчи манжа менен эле; так дал келсе, экинчиси керек эмес"
        case .attempts: "бир шайлоочу менен күнүнө канча манжа салыштырылат"
        case .attemptsBeforeFallback: "ушунча ийгиликсиз аракеттен кийин эки мүчө чече алат"
        case .proposalOneIn: "тизмеден издөө: ушунча бөтөн манжанын бири окшош"
        case .proposals: "издөө эң көп дегенде канча шайлоочуну сунуштайт"
        case .expectedFallbacks: "шайлоочулардын үлүшү; эки эсе көп болсо — эскертүү чыгат"
        case .presentationAttack: "off же advise: мүчөлөргө манжаны карап көрүү сунушталат"
        }
    }

    private static func kyrgyz(_ step: CalendarStep) -> String {
        switch step {
        case .districts: "округдар түзүлөт, акыркы күнү"
        case .nomination: "талапкерлерди көрсөтүү, акыркы күнү"
        case .candidateDocuments: "талапкерлердин документтери, акыркы күнү"
        case .registration: "талапкерлерди каттоо, акыркы күнү"
        case .campaignFrom: "үгүт иштери башталат"
        case .campaignTo: "үгүт иштери бүтөт"
        case .preliminaryList: "алдын ала тизме илинет, акыркы күнү"
        case .correctionsFrom: "тизмени тактоого арыздар башталат"
        case .correctionsTo: "тизмени тактоого арыздар бүтөт"
        case .controlList: "контролдук тизме, акыркы күнү"
        case .finalList: "акыркы тизме, акыркы күнү"
        case .votingDay: "добуш берүү күнү; үйдө бир күн мурун"
        case .results: "жыйынтык чыгарылат, акыркы күнү"
        }
    }
}
