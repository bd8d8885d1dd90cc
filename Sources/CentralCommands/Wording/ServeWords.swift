import Wording

/// What the commands say that serve the commission's pages and its side of the exchange.
enum ServeWords: Worded {
    case group
    case groupDiscussion

    case candidatesAbstract
    case candidatesDiscussion
    case deskHelp
    case publicHelp
    case noPages
    case desk(address: String)
    case everybody(address: String)
    case asksRegisters
    case asksNobody

    case exchangeAbstract
    case exchangeDiscussion
    case provider(address: String, client: String)
}
