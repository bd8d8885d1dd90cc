import Console
import Devices
import ElectionModel
import Wording

/// A step of the self-test on the screen: a sign, a colour, the part, and what is wrong with it.
struct SelfTestLine {
    let step: SelfTestStep
    let outcome: SelfTestOutcome

    /// Never the colour alone.
    func text(on screen: Screen) -> String {
        let (sign, colour, why): (String, Screen.Colour, (any Worded)?) =
            switch outcome {
            case .passed: ("✔", .green, nil)
            case .remark(let why): ("!", .amber, why)
            case .failed(let why): ("✘", .red, why)
            case .notTested: ("–", .faint, UnitWords.notTested)
            }
        return screen.paint("\(sign) \(step.text)", colour) + (why.map { ": \($0.text)" } ?? "")
    }

    var canonical: CanonicalValue {
        var members: [String: CanonicalValue] = [
            "step": .string(step.rawValue), "outcome": .string(outcome.code),
        ]
        switch outcome {
        case .remark(let why), .failed(let why):
            members["text"] = LocalizedText(ky: why.kyrgyz, ru: why.russian, en: why.english).canonical
        case .passed, .notTested: break
        }
        return .object(members)
    }
}
