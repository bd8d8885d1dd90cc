extension ServeWords {
    var english: String {
        switch self {
        case .group: "Serve the commission's pages."
        case .groupDiscussion:
            """
            Servers speak plain HTTP on this machine: put a reverse proxy with TLS before what others shall reach. Ctrl-C or \
            SIGTERM ends them; requests under way are answered first.
            """
        case .candidatesAbstract: "Serve the clerk's page for candidates, and the public page."
        case .candidatesDiscussion:
            """
            Members of the commission sign in to the clerk's page with their PIN, after dobush candidate clerk has made \
            their keys: take applications, ask the state's registers, decide by two. The public page shows who applied and \
            where it stands, without personal numbers. The two listen at different addresses, so that a proxy can give \
            the second to everybody.

            Example:
              dobush serve candidates --passphrase-file phrase
            """
        case .deskHelp: "Where the clerk's page listens, as HOST:PORT; port 0 takes a free one."
        case .publicHelp: "Where the public page listens, as HOST:PORT; port 0 takes a free one."
        case .noPages:
            "The pages desk and candidates are not beside this program. Name the folder Web with --assets."
        case .desk(let address): "For the clerks: \(address)"
        case .everybody(let address): "For everybody: \(address)"
        case .asksRegisters: "The clerk's page asks the state's registers through the exchange."
        case .asksNobody:
            "There is no connection to the exchange (exchange/connection.json), so the clerk's page asks no registers."
        case .exchangeAbstract:
            "Answer other bodies that ask through the exchange: candidates' status, published results."
        case .exchangeDiscussion:
            """
            Our security server asks here, in SOAP and in REST; the contracts are at /wsdl and /openapi.yaml. The \
            subsystem is the client of exchange/connection.json; a question to another is refused. Nothing is told \
            that is not public.
            """
        case .provider(let address, let client): "\(client) answers at \(address)"
        }
    }
}
