import ElectionModel
import Persistence
import Wording

extension RegisterError {
    package var kyrgyz: String {
        switch self {
        case .otherElection(let id):
            "бул маалымат базасы башка шайлоого (\(id)) таандык; өз шайлооңуздун базасын ачыңыз же жаңысын түзүңүз"
        case .otherKind(let kind):
            "бул маалымат базасы башка түрдөгү шайлоонуку (\(kind.kyrgyz)); түрлөр аралаштырылбайт, "
                + "башка базаны колдонуңуз"
        case .wrongKey: "маалымат базасы башка ачкычтар менен түзүлгөн; ал түзүлгөн ачкычты бериңиз"
        case .damaged(let table):
            "\(table) таблицасындагы мөөрлөнгөн маани ачылбайт; токтоп, файлды сактап, акыркы камдык көчүрмөнү "
                + "калыбына келтириңиз"
        case .file(let path): "\(path) файлын окуу же жазуу мүмкүн эмес; жолду жана укугуңузду текшериңиз"
        case .fileChanged(let name):
            "\(name) файлы импорт учурунда өзгөрдү; жаңы файлды өзүнчө ат менен импорттоңуз"
        case .header(let fault): "файлдын биринчи сабы мамычаларды атоого тийиш: \(fault.kyrgyz)"
        case .importStopped(let rows, .full):
            "импорт токтоп калды: дискте орун калган жок. \(Counted.ky(rows, "сап")) сакталды. Орун бошотуп, ошол эле "
                + "буйрукту кайра бериңиз, ал ушул жерден улантат"
        case .importStopped(let rows, let cause):
            "импорт токтоп калды (\(Self.words(cause, in: .ky))). \(Counted.ky(rows, "сап")) сакталды. Себебин "
                + "жоюп, ошол эле "
                + "буйрукту кайра бериңиз, ал ушул жерден улантат"
        case .importRunning(let name): "азыр башка программа \(name) файлын импорттоп жатат; бүткөнчө күтүңүз"
        case .importUnfinished(let name):
            "\(name) файлынын импорту бүткөн жок; бүтүрүү үчүн кайра жүргүзүңүз же андан баш тартыңыз"
        case .noSuchImport(let name): "\(name) деген бүтпөгөн импорт жок; атын кайра караңыз"
        case .finalListFormed:
            "акыркы тизме түзүлгөн, ошондуктан реестр мындан ары өзгөрбөйт; оңдоону өзүнчө тариздеңиз"
        case .noFinalList: "муну акыркы тизмеден кийин гана жасоого болот; адегенде акыркы тизмени түзүңүз"
        case .registerEmpty: "реестрде шайлоочулар жок; адегенде аларды импорттоңуз"
        case .unknownStation: "бул шайлоодо мындай участок жок; шайлоонун сыпаттамасындагы участокторду караңыз"
        case .purpose(let purpose):
            "биометрикалык маалыматтарды мындай максатта (\(Self.kyrgyz(purpose))) окууга болбойт; уруксат берилген "
                + "максатты көрсөтүңүз"
        }
    }

    private static func kyrgyz(_ purpose: AccessPurpose) -> String {
        switch purpose {
        case .snapshot: "участоктун тизме нускасы"
        case .identification: "идентификациялоо"
        case .complaint: "арыз"
        case .voterRequest: "шайлоочунун суроо-талабы"
        case .audit: "текшерүү"
        }
    }
}
