/// Writes envelopes of SOAP 1.1.
enum SOAPEnvelope {
    /// An envelope, in UTF-8.
    ///
    /// - Parameters:
    ///   - header: `nil` in faults about messages that had none.
    ///   - namespace: of the service, for the prefix `svc`; declared at the outermost element, where some providers look for
    ///     it. `nil` in faults.
    ///   - body: the one element in the body, as text.
    ///   - hasDeclaration: whether the text begins with an XML declaration.
    static func bytes(
        header: ExchangeHeader?, namespace: String? = nil, body: String, hasDeclaration: Bool
    ) -> [UInt8] {
        let namespaces =
            "xmlns:SOAP-ENV=\"\(SOAPNames.envelope)\" xmlns:xroad=\"\(SOAPNames.headers)\""
            + " xmlns:id=\"\(SOAPNames.identifiers)\""
            + (header?.representedParty == nil ? "" : " xmlns:repr=\"\(SOAPNames.representation)\"")
            + (namespace.map { " xmlns:svc=\"\(MarkupText.escaped($0))\"" } ?? "")
        let head = header.map { "<SOAP-ENV:Header>\($0.soap)</SOAP-ENV:Header>" } ?? ""
        let text =
            (hasDeclaration ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" : "")
            + "<SOAP-ENV:Envelope \(namespaces)>\(head)<SOAP-ENV:Body>\(body)</SOAP-ENV:Body></SOAP-ENV:Envelope>"
        return Array(text.utf8)
    }

    /// An element of a service, with its fields.
    ///
    /// - Parameters:
    ///   - name: of the element, without prefix.
    ///   - fields: in order.
    ///   - qualifiesFields: whether they are in the namespace too.
    static func element(_ name: String, fields: [SOAPField], qualifiesFields: Bool) -> String {
        let inner = fields.map { $0.markup(prefix: qualifiesFields ? "svc:" : "") }.joined()
        return "<svc:\(name)>\(inner)</svc:\(name)>"
    }
}
