import ElectionModel
import VoterRegister
import Wording

extension RegisterWords {
    var kyrgyz: String {
        switch self {
        case .group: "Шайлоочулардын реестри: импорт, тизмелер, текшерүүлөр."

        case .importAbstract: "Шайлоочуларды CSV файлынан импорттоо."
        case .importDiscussion:
            """
            Мамычалар: pin, surname, given_name, patronymic, address, station, сүрөттөр болсо photo \
            (Docs/formats/voter-csv.md караңыз). Кабыл алынбаган саптар каталар файлында номери менен аталат; \
            калгандары алынат. Үзүлгөн импорт ошол эле буйрук кайра берилгенде токтогон жеринен улантылат.
            """
        case .fileHelp: "CSV файлы."
        case .errorsHelp: "Кабыл алынбаган саптар жазыла турган файл (адатта файлдын аты жана .errors.csv)."
        case .againHelp: "Мурун импорттолгон файлды дагы бир жолу колдонуу."
        case .importDryRunHelp: "Бардык саптарды текшерүү, реестрге эч нерсе жазбоо."
        case .progress(let read, let refused):
            "\(Counted.ky(read, "сап")) окулду, \(Figures.text(refused, in: .ky)) кабыл алынган жок"
        case .imported(let counts): "Импорттолду: \(Self.kyrgyz(counts))"
        case .checked(let counts): "Текшерилди: \(Self.kyrgyz(counts))"
        case .resumed(let rows): "(анын ичинен үзүлгөнгө чейин: \(Figures.text(rows, in: .ky)))"
        case .refusedRows(let file): "Кабыл алынбаган саптар \(file) файлында"
        case .importedBefore: "Бул файл мурун импорттолгон; эч нерсе өзгөргөн жок. Ошондо мындай болгон:"
        case .checkedBefore:
            "Бул файл мурун импорттолгон: --again менен дагы бир жолу колдонулбаса, эч нерсени өзгөртпөйт."
        case .overtaken(let voters):
            "Андан бери бул файлдын \(Counted.ky(voters, "шайлоочусун")) башка файл атаган, эми ошол файлдагы маалымат "
                + "күчүндө. Бул файлды дагы бир жолу колдонуу үчүн --again кошуңуз."

        case .abandonAbstract: "Бүтпөй калган импорттон баш тартуу."
        case .abandonDiscussion:
            """
            Импорт бүтмөйүнчө тизмелер түзүлбөйт. Ошол эле импорт буйругун кайра берип, аны бүтүрүңүз; файл жоголсо \
            гана баш тартыңыз. Ал сактап үлгүргөн саптар реестрде калат.
            """
        case .nameHelp: "Файлдын аты, папкасыз: аны register status көрсөтөт."
        case .abandonDryRunHelp: "Мындай импорт бар-жогун айтып токтоо; эч нерсе өзгөртүлбөйт."
        case .abandonQuestion(let name):
            "\(name) файлынын али импорттолбогон саптары реестрде болбой калат. Импорттон баш тартабызбы?"
        case .abandoned(let name): "\(name) файлынын импорту токтотулду; сакталганы калат."
        case .wouldAbandon(let name): "\(name) файлынын импорту токтотулмак; эч нерсе өзгөргөн жок."

        case .listAbstract: "Шайлоочулардын тизмесин түзүп, анын көзөмөл хешин коомдук журналга жазуу."
        case .listDiscussion:
            "Тизменин өзү ичкериде калат; журналга кокус сан кошулган хеши жана участоктордогу шайлоочулардын "
                + "саны түшөт."
        case .stageHelp: "preliminary (алдын ала) же final (акыркы)."
        case .listDryRunHelp: "Ар бир участокто канча шайлоочу болорун айтып токтоо; тизме түзүлбөйт."
        case .stationVoters(let station, let voters): "\(station)-участок: \(Counted.ky(voters, "шайлоочу"))"
        case .wouldHave(let stage, let voters):
            "Бул тизмеде (\(Term.stage(stage).kyrgyz)) \(Counted.ky(voters, "шайлоочу")) болмок; тизме түзүлгөн жок."
        case .listWaits(let stage):
            "Тизме (\(Term.stage(stage).kyrgyz)) түзүлгөн, бирок журналга жазыла элек: адегенде аны ушул буйрук менен "
                + "жазыңыз: dobush register list \(stage.rawValue)."
        case .notInLists:
            "Тизмелер \(Term.phase(.lists).kyrgyz) баскычында түзүлөт: dobush election phase lists."
        case .finalQuestion(let voters):
            "Акыркы тизмеден кийин реестр мындан ары өзгөрбөйт. Тизмени түзөбүзбү, \(Counted.ky(voters, "шайлоочу"))?"
        case .formed(let list, let seq):
            "\(list.number)-тизме (\(Term.stage(list.stage).kyrgyz)) түзүлдү: \(Counted.ky(list.voters, "шайлоочу")), "
                + "\(Counted.ky(list.stations.count, "участок")); журналдагы жазуу \(seq)."
        case .version(let hash): "Версиясы \(hash)"

        case .statusAbstract: "Ар бир участокто канча шайлоочу бар жана кайсы тизмелер түзүлгөн."
        case .station: "Участок"
        case .voters: "Шайлоочу"
        case .list(let list):
            "\(list.number)-тизме: \(Term.stage(list.stage).kyrgyz), \(Counted.ky(list.voters, "шайлоочу"))"
        case .unfinished(let name): "Бүтпөгөн импорт: \(name)"

        case .verifyAbstract: "Сакталган тизмелердин баарын кайра эсептеп, журналга жазылганы менен салыштыруу."
        case .allAsCommitted: "Бардык тизмелер журналга жазылгандай."
        }
    }

    private static func kyrgyz(_ counts: ImportCounts) -> String {
        func figure(_ number: Int) -> String { Figures.text(number, in: .ky) }
        return "\(Counted.ky(counts.read, "сап")) = жаңы \(figure(counts.added)) + "
            + "өзгөргөн \(figure(counts.updated)) + өзгөрбөгөн \(figure(counts.unchanged)) + "
            + "кабыл алынбаган \(figure(counts.refused))"
    }
}
