import Wording

extension CandidateRegisterError {
    package var kyrgyz: String {
        switch self {
        case .otherElection(let election): "Бул маалымат базасы башка шайлоого таандык: \(election)."
        case .otherKind(let kind): "Бул маалымат базасы башка түрдөгү шайлоого таандык: \(kind.kyrgyz)."
        case .wrongKey: "Бул маалымат базасы башка ачкычтар менен түзүлгөн. Ал түзүлгөн папканы алыңыз."
        case .damaged(let table):
            "Талапкерлердин маалымат базасы бузулган (таблица: \(table)). Эч нерсени өзгөртпөңүз, акыркы көчүрмөсүн "
                + "калыбына келтириңиз."
        case .unknownContest(let contest):
            "Бул шайлоодо \(contest) добуш берүүсү жок. Белгини шайлоонун аныктамасы менен салыштырыңыз."
        case .unknownCandidacy(let id):
            "\(id) номерлүү талапкердик жок. Номерди текшериңиз."
        case .appliedDifferently(let id):
            "Бул адам ушул добуш берүүгө башка маалымат менен мурда арыз берген (талапкердик: \(id)). Адегенде ошол "
                + "арызды кайтарып алыңыз."
        }
    }
}
