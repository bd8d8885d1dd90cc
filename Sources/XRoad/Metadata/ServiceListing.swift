/// Services that a subsystem offers, or members of a deployment, as the exchange lists them.
package enum ServiceListing {
    /// Reads the answer to ``MetadataRequest/listMethods(of:header:allowedOnly:)``.
    ///
    /// - Throws: ``MessageFault/json``, ``MessageFault/tooLarge``.
    package static func services(_ body: [UInt8]) throws(MessageFault) -> [ServiceIdentifier] {
        let value = try JSONValue(body, upTo: MetadataRequest.largestAnswer)
        guard case .array(let entries)? = value["service"] else { throw .json }
        var services: [ServiceIdentifier] = []
        for entry in entries {
            guard let provider = client(entry), let code = entry["service_code"]?.text,
                let service = ServiceIdentifier(
                    provider: provider, serviceCode: code, serviceVersion: entry["service_version"]?.text)
            else { throw .json }
            services.append(service)
        }
        return services
    }

    /// Reads the answer to ``MetadataRequest/listClients(instance:)``, in JSON or in XML.
    ///
    /// - Throws: ``MessageFault``.
    package static func clients(_ body: [UInt8]) throws(MessageFault) -> [ClientIdentifier] {
        if body.first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") {
            let value = try JSONValue(body, upTo: MetadataRequest.largestAnswer)
            guard case .array(let entries)? = value["member"] else { throw .json }
            var clients: [ClientIdentifier] = []
            for entry in entries {
                guard let id = entry["id"], let client = client(id) else { throw .json }
                clients.append(client)
            }
            return clients
        }
        let root: MarkupElement
        do throws(MarkupFault) {
            root = try MarkupDocument(body, upTo: MetadataRequest.largestAnswer).root
        } catch {
            throw .markup(error)
        }
        guard root.name == "clientList" else { throw .shape }
        var clients: [ClientIdentifier] = []
        for entry in root.all("member") {
            let text = { (name: String) in entry.first("id")?.first(name)?.trimmed }
            guard
                let client = ClientIdentifier(
                    instance: text("xRoadInstance") ?? "", memberClass: text("memberClass") ?? "",
                    memberCode: text("memberCode") ?? "", subsystemCode: text("subsystemCode"))
            else { throw .value("member") }
            clients.append(client)
        }
        return clients
    }

    private static func client(_ value: JSONValue) -> ClientIdentifier? {
        ClientIdentifier(
            instance: value["xroad_instance"]?.text ?? "", memberClass: value["member_class"]?.text ?? "",
            memberCode: value["member_code"]?.text ?? "", subsystemCode: value["subsystem_code"]?.text)
    }
}
