extension ExchangeHeader {
    /// Reads the element `Header`.
    ///
    /// - Throws: ``MessageFault/header(_:)``, ``MessageFault/value(_:)``, ``MessageFault/version``.
    init(soap header: MarkupElement) throws(MessageFault) {
        func one(_ name: String) throws(MessageFault) -> MarkupElement? {
            let found = header.all(name)
            guard found.count <= 1 else { throw .header(name) }
            return found.first
        }
        func needed(_ name: String) throws(MessageFault) -> MarkupElement {
            guard let element = try one(name) else { throw .header(name) }
            return element
        }
        let version = try needed("protocolVersion").trimmed
        guard version == SOAPNames.protocolVersion else { throw .version }
        let client = try needed("client")
        guard ["MEMBER", "SUBSYSTEM"].contains(client.attributes["objectType"]),
            let asking = ClientIdentifier(soap: client)
        else { throw .value("client") }
        let service = try needed("service")
        guard service.attributes["objectType"] == "SERVICE", let provider = ClientIdentifier(soap: service),
            let asked = ServiceIdentifier(
                provider: provider, serviceCode: service.first("serviceCode")?.trimmed ?? "",
                serviceVersion: service.first("serviceVersion")?.trimmed)
        else { throw .value("service") }
        let id = try needed("id").trimmed
        guard !id.isEmpty else { throw .value("id") }
        let server = try one("securityServer").map { (element: MarkupElement) throws(MessageFault) in
            guard let owner = ClientIdentifier(soap: element), owner.subsystemCode == nil,
                let server = ServerIdentifier(owner: owner, serverCode: element.first("serverCode")?.trimmed ?? "")
            else { throw .value("securityServer") }
            return server
        }
        let party = try one("representedParty").map { (element: MarkupElement) throws(MessageFault) in
            guard
                let party = RepresentedParty(
                    partyClass: element.first("partyClass")?.trimmed,
                    partyCode: element.first("partyCode")?.trimmed ?? "")
            else { throw .value("representedParty") }
            return party
        }
        let hash = try one("requestHash").map { element in
            RequestHash(
                algorithm: element.attributes["algorithmId"] ?? "",
                value: String(element.trimmed.filter { !$0.isWhitespace }))
        }
        self.init(
            client: asking, service: asked, id: id, userId: try one("userId")?.trimmed,
            issue: try one("issue")?.trimmed,
            securityServer: server, representedParty: party, requestHash: hash)
    }

    /// The element `Header`, with the prefixes of ``SOAPMessage/bytes``.
    var soap: String {
        var lines = [
            "<xroad:client id:objectType=\"\(client.subsystemCode == nil ? "MEMBER" : "SUBSYSTEM")\">"
                + client.soapParts + "</xroad:client>",
            "<xroad:service id:objectType=\"SERVICE\">" + service.provider.soapParts
                + Self.part("id:serviceCode", service.serviceCode)
                + (service.serviceVersion.map { Self.part("id:serviceVersion", $0) } ?? "") + "</xroad:service>",
        ]
        if let securityServer {
            lines.append(
                "<xroad:securityServer id:objectType=\"SERVER\">" + securityServer.owner.soapParts
                    + Self.part("id:serverCode", securityServer.serverCode) + "</xroad:securityServer>")
        }
        if let representedParty {
            lines.append(
                "<repr:representedParty>"
                    + (representedParty.partyClass.map { Self.part("repr:partyClass", $0) } ?? "")
                    + Self.part("repr:partyCode", representedParty.partyCode) + "</repr:representedParty>")
        }
        lines.append(Self.part("xroad:id", id))
        if let userId { lines.append(Self.part("xroad:userId", userId)) }
        if let issue { lines.append(Self.part("xroad:issue", issue)) }
        lines.append(Self.part("xroad:protocolVersion", SOAPNames.protocolVersion))
        return lines.joined()
    }

    private static func part(_ name: String, _ value: String) -> String {
        "<\(name)>\(MarkupText.escaped(value))</\(name)>"
    }
}

extension ClientIdentifier {
    /// Reads the identifier's children.
    fileprivate init?(soap element: MarkupElement) {
        let text = { (name: String) in element.first(name)?.trimmed }
        self.init(
            instance: text("xRoadInstance") ?? "", memberClass: text("memberClass") ?? "",
            memberCode: text("memberCode") ?? "", subsystemCode: text("subsystemCode"))
    }

    /// The identifier's children.
    fileprivate var soapParts: String {
        let names = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode"]
        return zip(names, parts).map { name, part in "<id:\(name)>\(MarkupText.escaped(part))</id:\(name)>" }.joined()
    }
}
