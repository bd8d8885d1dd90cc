import Files
import Wording

extension SnapshotWriteError {
    package var kyrgyz: String {
        switch self {
        case .notTheRegistrar:
            "ачкыч же анын сертификаты бул шайлоонун каттоочусунуку эмес; туура ачкыч файлын алыңыз"
        case .certificateOutOfTime:
            "каттоочунун сертификаты нусканын мөөнөтүн камтыбайт; аны түпкү ачкычтардын кармоочуларына узарттырыңыз"
        case .unknownStation: "шайлоонун сыпаттамасында мындай участок жок; номерин текшериңиз"
        case .badEdition: "номер 1ден 999999га чейин болууга, мөөнөт башталгандан кийин бүтүүгө тийиш"
        case .badRecipients:
            "кеминде бир түзмөк керек, алуучулар \(SnapshotLimits.recipients) ашпасын, ар бир ачкыч бир гана жолу "
                + "болсун; участоктордун ачкычтарын текшериңиз"
        case .tooManyRevocations:
            "тизмеде жокко чыгарылган ачкычтар \(SnapshotLimits.revocations) ашпоого тийиш"
        case .badListNumber(let number): "тизмедеги \(number) номери 1ден \(SnapshotLimits.number) чейин эмес"
        case .duplicateListNumber(let number): "\(number)-номер тизмеде эки жолу турат; тизмени оңдоңуз"
        case .duplicatePin(let number): "\(number)-номердин ПИНи тизмеде жогоруда бар; тизмени оңдоңуз"
        case .badName(let number): "\(number)-номердин аты-жөнү жок же өтө узун; тизмени оңдоңуз"
        case .photoTooLarge(let number, let bytes):
            "\(number)-номердин сүрөтү \(bytes) байт; \(SnapshotLimits.photo) байттан ашпоого тийиш"
        case .tooManyTemplates(let number, let count):
            "\(number)-номердин манжа издери \(count); \(SnapshotLimits.templates) ашпоого тийиш"
        case .badTemplate(let number): "\(number)-номердин манжа изи бош, өтө чоң же манжаныкы эмес"
        case .tooManyVoters: "участокто \(SnapshotLimits.voters) шайлоочудан ашык болбойт"
        case .deltaTooLarge:
            "түзөтүүдө \(SnapshotLimits.operations) пункттан ашык болбойт; аны бир нечеге бөлүңүз"
        case .otherOpening:
            "тизменин нускасында да, түзөтүүдө да ачуу коду болушу керек же экөөндө тең болбошу керек; нуска жасалган "
                + "купуя сөздү бериңиз"
        case .noRandomness: "кокустук сандардын булагы иштебей жатат; компьютерди кайра иштетиңиз"
        case .store:
            "тизмени эстутумда түзүү мүмкүн болгон жок; башка программаларды жаап, кайталаңыз"
        case .noSnapshot: "бул папкада тизменин бүтүн нускасы жок; папканы текшериңиз"
        case .foreignProof: "журналдан алынган далил башка файлдыкы; ушул файлдын далилин жасаңыз"
        case .folderExists(let path): "\(path) мурунтан эле бар, аны эч качан кайра жазбайбыз; башка папка тандаңыз"
        case .file(let error): "\(error.kyrgyz) (ашыкча эч нерсе калган жок)"
        }
    }
}
