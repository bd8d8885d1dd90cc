import Candidacy
import ElectionModel
import Wording

extension CandidateFileWords {
    var kyrgyz: String {
        switch self {
        case .statusAbstract: "Арыздардын тизмеси же бир арыздын иши: табылгандар, мөөнөттөр, кагаздар."
        case .statusDiscussion:
            """
            Тизмеде мөөнөттөр жана экинчи мүчөнү күткөн сунуштар көрүнөт. Бир ишти ачкан мүчө журналга жазылат, ошондуктан --member \
            керек. Номерсиз --journal журналды толугу менен көрсөтүп, анын кол тамгаларын текшерет.

            Мисалдар:
              dobush candidate status
              dobush candidate status 417 --member osmonova --journal
            """
        case .statusCandidacyHelp: "Арыздын номери; жок болсо, тизме көрсөтүлөт."
        case .journalHelp: "Ким эмне кылганын жана караганын көрсөтүү."
        case .fileNeedsMember: "Ишти ачуу үчүн --member керек: ким караганы жазылат."
        case .nobodyApplied: "Азырынча бир да арыз жок."
        case .number: "номери"
        case .contest: "добуш берүү"
        case .candidate: "талапкер"
        case .stage: "абалы"
        case .due: "мөөнөтү"
        case .nominatedBy: "көрсөткөн"
        case .received: "кабыл алынды"
        case .proposal: "экинчи мүчөнү күтөт"
        case .requirements: "Талаптар"
        case .papers: "Кагаздар"
        case .journal: "Иш-аракеттердин журналы"
        case .program: "программа"
        case .byItself: "өзүн өзү көрсөткөн"
        case .byList(let party, let place): "\(party), тизмедеги орду: \(place)"
        case .inLedger(let entry): "журналда: \(entry)"
        case .notInLedger: "журналга али жарыяланган жок"
        case .waits(let number, let deed, let by): "Арыз \(number): экинчи мүчөнү күтөт: \(deed.kyrgyz) (\(by))."
        case .unpublished(let count):
            "Журналга али жарыяланбаган кагаздар: \(count). Жарыялоо: dobush candidate publish."
        case .journalWhole(let count): "Иш-аракеттердин журналы бүтүн: \(count) жазуу, кол тамгалары туура."
        case .journalBroken(let seq):
            "Иш-аракеттердин журналы \(seq) номерлүү жазуудан баштап бузулган. Эч нерсени өзгөртпөй, комиссияга "
                + "билдириңиз."
        case .paperAbstract: "Кагазды PDF же далилдери менен JSON түрүндө алуу."
        case .paperDiscussion:
            """
            Файлдын аты .json менен бүтсө, кагаздын мазмуну, тузу жана мөөрү чыгат: аны менен журнал дал ушул кагазды билдирерин \
            көрсөтсө болот. Кагазды ким алганы журналга жазылат.

            Мисал:
              dobush candidate paper 417-2 --out 417-2.pdf --member osmonova
            """
        case .paperNumberHelp: "Кагаздын номери, мисалы 417-2."
        case .paperOutHelp: "Кайсы файлга: .pdf же .json."
        case .wrongPaper(let text): "«\(text)» кагаздын номери эмес."
        case .saved(let file): "Кагаз жазылды: \(file)."
        case .notCurrent: "Бул кагаздын ордуна жаңысы чыккан."
        case .exportAbstract: "Ачык таблицаны же архив үчүн бардык кагаздарды чыгаруу."
        case .exportDiscussion:
            """
            Ачык таблицада (candidates.csv, candidates.json) номер, добуш берүү, ким көрсөткөнү, аты, абалы жана журналдагы жазуулар \
            бар; жеке номер жок. --papers бардык кагаздарды туздары менен жазат: бул жеке маалымат, ошондуктан --member керек.
            """
        case .exportOutHelp: "Кайсы папкага."
        case .papersHelp: "Ачык таблицанын ордуна бардык кагаздар, туздары менен."
        case .papersNeedMember: "--papers жана --member бирге берилет: кагазды ким алганы жазылат."
        case .exported(let candidates, let folder): "Таблица жазылды: \(folder), талапкерлер: \(candidates)."
        case .exportedPapers(let count, let folder):
            "Кагаздар жазылды: \(folder), саны: \(count). Бул жеке маалымат: папканы коргоңуз."
        case .wouldExport(let candidates): "Таблица жазылмак, талапкерлер: \(candidates)."
        case .wouldExportPapers(let count): "Кагаздар жазылмак, саны: \(count)."
        }
    }
}
