import VoterRegister

extension CorrectionFaultCode {
    var russian: String {
        switch self {
        case .row(let code): code.russian
        case .action: "такого действия нет, нужно одно из: \(Self.actions)"
        case .listNumber: "это не номер в списке: от 1 до 999999"
        case .mark: "такой отметки нет, нужна одна из: \(Self.marks)"
        case .needed: "для этого действия поле нужно заполнить"
        case .unwanted: "для этого действия поле не нужно; оставьте его пустым"
        case .sameStation: "избиратель и так в списке этого участка; назовите другой участок"
        case .notInRegister: "с таким ПИН в реестре никого нет"
        case .notListed: "избирателя нет в списке участка"
        case .notTogether: "номер в списке и ПИН — разных избирателей"
        case .alreadyListed(let number): "избиратель уже есть в списке участка, номер \(number)"
        case .listedElsewhere(let station, let number):
            "избиратель стоит в списке участка \(station), номер \(number); сначала исправьте тот список"
        }
    }
}
