import Wording

extension UsageFault {
    package var kyrgyz: String {
        switch self {
        case .unknownOption(let name, let suggestion?): "\(name) деген параметр жок; балким, \(suggestion)?"
        case .unknownOption(let name, nil): "\(name) деген параметр жок."
        case .missingValue(let name): "\(name) параметринин мааниси жазылган жок."
        case .unexpectedValue(let value, let name): "\(name) мааниси жок колдонулат, «\(value)» ашыкча."
        case .unexpectedArguments(let words):
            words.count == 1 ? "«\(words[0])» деген сөз ашыкча." : "Ашыкча сөздөр: \(words.joined(separator: ", "))."
        case .unknownVerb(let name, let suggestion?): "«\(name)» деген буйрук жок; балким, \(suggestion)?"
        case .unknownVerb(let name, nil): "«\(name)» деген буйрук жок."
        case .missingVerb: "Буйрук жазылган жок."
        case .exclusive(let first, let second): "\(first) менен \(second) чогуу колдонулбайт."
        case .missing(let names):
            names.count == 1
                ? "\(names[0]) жазылган жок." : "Булардын бири керек: \(names.joined(separator: " же "))."
        case .invalidValue(let value, let name, let allowed):
            "\(name) үчүн «\(value)» деген маани туура эмес."
                + (allowed.isEmpty ? "" : " Мүмкүн болгон маанилер: \(allowed.joined(separator: ", ")).")
        case .unknownShell(let name): "«\(name)» үчүн толуктоо жок; bash, zsh же fish деп бериңиз."
        case .other(let text): "Буйрук сабы түшүнүксүз: \(text)"
        }
    }
}
