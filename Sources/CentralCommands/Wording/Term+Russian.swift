import ElectionModel
import Fingerprints
import Ledger
import Trust
import VoterRegister
import Wording

extension Term {
    var russian: String {
        switch self {
        case .phase(let phase): "\(phase.rawValue) (\(phase.russian))"
        case .stage(let stage):
            switch stage {
            case .preliminary: "предварительный"
            case .final: "окончательный"
            }
        case .role(let role):
            switch role {
            case .commission: "комиссия"
            case .registrar: "регистратор"
            case .log: "журнал"
            case .station: "участок"
            case .device: "устройство"
            case .witness: "свидетель"
            case .identificationAuthority: "идентификация"
            case .ballotBox: "урна"
            case .trustee: "хранитель"
            }
        case .entry(let type): type.russian
        case .purpose(let purpose):
            switch purpose {
            case .snapshot: "экземпляр списка"
            case .identification: "идентификация"
            case .complaint: "жалоба"
            case .voterRequest: "запрос избирателя"
            case .audit: "проверка"
            }
        case .unusable(let failure):
            switch failure {
            case .noRidges: "пальца нет, или не видно папиллярных линий"
            case .tooSmall: "виден слишком маленький участок пальца"
            case .tooFewMinutiae: "слишком мало деталей, чтобы отличить один палец от другого"
            case .smudged: "линии сливаются: палец влажный или прижат слишком сильно"
            case .dry: "линии бледные или прерываются: палец сухой или прижат слишком слабо"
            }
        }
    }
}
