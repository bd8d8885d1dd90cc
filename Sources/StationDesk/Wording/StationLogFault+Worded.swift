package import Wording

extension StationLog.Fault: Wording.Fault {
    package var nature: FaultNature {
        switch self {
        case .broken, .foreign: .unsound
        case .missingCorrection: .missing
        }
    }

    package var kyrgyz: String {
        switch self {
        case .broken(let seq):
            "Участоктун журналынын № \(seq) жазуусу бузулган же бул терминал жазган эмес; папкага тийбеңиз, камдык "
                + "терминал менен улантып, комиссияга билдириңиз."
        case .foreign:
            "Журнал башка участокко, терминалга же тизмеге таандык, бул папкага туура келбейт; комиссияга билдириңиз."
        case .missingCorrection(let number):
            "Журнал боюнча тизменин № \(number) түзөтүүсү күчүндө, бирок ал бул папкада жок же башка; анын файлын кайра "
                + "жүктөңүз: dobush-station delta, болбосо комиссияга билдириңиз."
        }
    }

    package var russian: String {
        switch self {
        case .broken(let seq):
            "Запись № \(seq) журнала участка повреждена или сделана не этим терминалом; папку не трогайте, работайте на "
                + "запасном терминале и сообщите комиссии."
        case .foreign:
            "Журнал относится к другому участку, терминалу или списку, чем эта папка; сообщите комиссии."
        case .missingCorrection(let number):
            "По журналу действует поправка списка № \(number), но в этой папке её нет или она другая; загрузите её файл "
                + "ещё раз: dobush-station delta, либо сообщите комиссии."
        }
    }

    package var english: String {
        switch self {
        case .broken(let seq):
            "Record \(seq) of the station's log is damaged or was not written by this terminal; keep the folder as it "
                + "is, go on with the spare terminal and tell the commission."
        case .foreign:
            "The station's log belongs to another station, terminal or voter list than this folder's; tell the "
                + "commission."
        case .missingCorrection(let number):
            "By the station's log correction \(number) of the list is in force, but this folder does not have it, or has "
                + "another; bring its file again: dobush-station delta, or tell the commission."
        }
    }
}
