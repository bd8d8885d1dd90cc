import Wording

extension OutboundFault {
    package var english: String {
        switch self {
        case .address(let url): "\(url) is no address of a web server; it begins with http:// or https://."
        case .unreachable(let url): "There is no connection to \(url). Try again later."
        case .refusedTLS(let url): "\(url) and we do not take each other's certificates."
        case .broken(let url): "The connection to \(url) broke. Try again later."
        case .late(let url): "\(url) did not answer in time. Try again later."
        case .tooLarge(let url): "\(url) answers with more than such an answer can have."
        case .status(let code, let url): "\(url) answers with status \(code)."
        }
    }
}
