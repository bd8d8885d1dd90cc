import Console
import Wording

extension HelpWords {
    var english: String {
        switch self {
        case .usage: "Usage:"
        case .arguments: "Arguments:"
        case .options: "Options:"
        case .commonOptions: "Common options:"
        case .verbs: "Commands:"
        case .verb: "command"
        case .help: "Show this help."
        case .exitCodes: "Exit codes:"
        case .exitCode(let status):
            switch status {
            case .ok: "0 done"
            case .failure: "1 error"
            case .usage: "2 wrong use"
            case .notFound: "3 not found"
            case .permission: "4 no right, or the signature is not good"
            case .conflict: "5 contradicts what is there"
            case .checkFailed: "6 a check failed"
            case .partial: "7 done in part"
            }
        case .preset(let value): "(otherwise: \(value))"
        case .allowed(let values): "(one of: \(values.joined(separator: ", ")))"
        case .more(let command): "More: \(command)"
        case .name: "NAME"
        case .synopsis: "SYNOPSIS"
        case .description: "DESCRIPTION"
        case .seeAlso: "SEE ALSO"
        case .manual: "Dobush: manual"
        }
    }
}
