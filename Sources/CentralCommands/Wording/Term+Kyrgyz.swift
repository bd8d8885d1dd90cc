import ElectionModel
import Fingerprints
import Ledger
import Trust
import VoterRegister
import Wording

extension Term {
    var kyrgyz: String {
        switch self {
        case .phase(let phase): "\(phase.rawValue) (\(phase.kyrgyz))"
        case .stage(let stage):
            switch stage {
            case .preliminary: "алдын ала"
            case .final: "акыркы"
            }
        case .role(let role):
            switch role {
            case .commission: "комиссия"
            case .registrar: "каттоочу"
            case .log: "журнал"
            case .station: "участок"
            case .device: "түзмөк"
            case .witness: "күбө"
            case .identificationAuthority: "идентификация"
            case .ballotBox: "урна"
            case .trustee: "сактоочу"
            }
        case .entry(let type): type.kyrgyz
        case .purpose(let purpose):
            switch purpose {
            case .snapshot: "тизменин нускасы"
            case .identification: "идентификациялоо"
            case .complaint: "арыз"
            case .voterRequest: "шайлоочунун суроо-талабы"
            case .audit: "текшерүү"
            }
        case .unusable(let failure):
            switch failure {
            case .noRidges: "манжа жок же анын сызыктары көрүнбөйт"
            case .tooSmall: "манжанын өтө аз бөлүгү көрүнөт"
            case .tooFewMinutiae: "манжаларды айырмалоо үчүн белгилер өтө аз"
            case .smudged: "сызыктар биригип калган: манжа суу же өтө катуу басылган"
            case .dry: "сызыктар бүдөмүк же үзүлгөн: манжа кургак же өтө жеңил басылган"
            }
        }
    }
}
