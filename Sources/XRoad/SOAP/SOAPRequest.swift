/// A question in SOAP.
package struct SOAPRequest: Equatable, Sendable {
    package let header: ExchangeHeader
    /// The address of the service's namespace.
    package let namespace: String
    /// The element of the question, with what is in it.
    package let fields: [SOAPField]
    /// Whether the fields are in the service's namespace too; most providers want them in none.
    package let qualifiesFields: Bool
    /// Whether the text begins with `<?xml …?>`; some providers refuse it, some want it.
    package let hasDeclaration: Bool
    /// The header `SOAPAction`, without quotation marks; mostly empty.
    package let action: String

    /// - Parameters:
    ///   - header: who asks what.
    ///   - namespace: the address of the service's namespace.
    ///   - fields: what is in the element of the question, in order.
    ///   - qualifiesFields: whether they are in the namespace too.
    ///   - hasDeclaration: whether the text begins with an XML declaration.
    ///   - action: the header `SOAPAction`, without quotation marks.
    package init(
        header: ExchangeHeader, namespace: String, fields: [SOAPField], qualifiesFields: Bool = false,
        hasDeclaration: Bool = false, action: String = ""
    ) {
        self.header = header
        self.namespace = namespace
        self.fields = fields
        self.qualifiesFields = qualifiesFields
        self.hasDeclaration = hasDeclaration
        self.action = action
    }

    /// The envelope, in UTF-8.
    package var bytes: [UInt8] {
        let element = SOAPEnvelope.element(
            header.service.serviceCode, fields: fields, qualifiesFields: qualifiesFields)
        return SOAPEnvelope.bytes(
            header: header, namespace: namespace, body: element, hasDeclaration: hasDeclaration)
    }

    /// The message as it travels.
    package var request: ExchangeRequest {
        // Some providers refuse a message without SOAPAction, and only this header and the type cross the exchange.
        ExchangeRequest(
            method: "POST", target: "/",
            headers: [("Content-Type", "text/xml; charset=UTF-8"), ("SOAPAction", "\"\(action)\"")], body: bytes)
    }
}
