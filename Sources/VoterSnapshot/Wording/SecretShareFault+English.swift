import Sodium
import Wording

extension SecretShareFault {
    package var english: String {
        switch self {
        case .malformed: "this is no share of a recovery key; take another card"
        case .mistyped: "the share was misread or its card is damaged; read it again"
        case .mixed: "the shares belong to different recovery keys; take the cards of this one"
        case .repeated(let index): "share \(index) was given twice; take another member's card"
        case .tooFew(let has, let needs):
            "\(Counted.en(needs, "share is", "shares are")) needed and \(has) came; call another member"
        case .wrong:
            "the shares do not give the recovery key, so one of them is forged; use others and tell the commission"
        case .badNumbers: "a recovery key is split for 2 to 16 people, of whom at least two are needed"
        case .noRandomness: "the system's source of randomness does not work; restart the machine"
        }
    }
}
