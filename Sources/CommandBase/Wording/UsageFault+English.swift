import Wording

extension UsageFault {
    package var english: String {
        switch self {
        case .unknownOption(let name, let suggestion?): "There is no option \(name); perhaps \(suggestion)?"
        case .unknownOption(let name, nil): "There is no option \(name)."
        case .missingValue(let name): "The value of \(name) is missing."
        case .unexpectedValue(let value, let name): "\(name) takes no value; “\(value)” is too much."
        case .unexpectedArguments(let words):
            words.count == 1
                ? "The word “\(words[0])” is too much." : "These words are too much: \(words.joined(separator: ", "))."
        case .unknownVerb(let name, let suggestion?): "There is no command “\(name)”; perhaps \(suggestion)?"
        case .unknownVerb(let name, nil): "There is no command “\(name)”."
        case .missingVerb: "The command is missing."
        case .exclusive(let first, let second): "\(first) and \(second) cannot stand together."
        case .missing(let names):
            names.count == 1
                ? "\(names[0]) is missing." : "One of these is needed: \(names.joined(separator: " or "))."
        case .invalidValue(let value, let name, let allowed):
            "“\(value)” is no value for \(name)."
                + (allowed.isEmpty ? "" : " It is one of: \(allowed.joined(separator: ", ")).")
        case .unknownShell(let name): "There is no completion for “\(name)”; give bash, zsh or fish."
        case .other(let text): "The command line is not understood: \(text)"
        }
    }
}
