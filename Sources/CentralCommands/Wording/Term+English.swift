import ElectionModel
import Fingerprints
import Ledger
import Trust
import VoterRegister
import Wording

extension Term {
    var english: String {
        switch self {
        case .phase(let phase): phase.rawValue
        case .stage(let stage): stage.rawValue
        case .role(let role): role.rawValue
        case .entry(let type): type.rawValue
        case .purpose(let purpose): purpose.rawValue
        case .unusable(let failure):
            switch failure {
            case .noRidges: "no finger, or no ridges that can be told"
            case .tooSmall: "too little of the finger"
            case .tooFewMinutiae: "too few details to tell fingers apart"
            case .smudged: "the ridges run together: a wet finger, or pressed too hard"
            case .dry: "the ridges are pale or broken: a dry finger, or pressed too lightly"
            }
        }
    }
}
