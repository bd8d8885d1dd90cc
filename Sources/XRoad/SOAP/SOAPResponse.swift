/// An answer in SOAP, as a provider gives it: the request's headers as they came, and the service's element with `Response`
/// behind its name; or a fault.
package struct SOAPResponse: Equatable, Sendable {
    /// The media type of a message without attachments.
    package static let mediaType = "text/xml; charset=UTF-8"

    /// The envelope, in UTF-8.
    package let bytes: [UInt8]

    /// A good answer.
    ///
    /// - Parameters:
    ///   - header: of the request.
    ///   - namespace: the address of the service's namespace.
    ///   - fields: what is in the element of the answer, in order.
    ///   - qualifiesFields: whether they are in the namespace too.
    package init(
        to header: ExchangeHeader, namespace: String, fields: [SOAPField], qualifiesFields: Bool = false
    ) {
        let element = SOAPEnvelope.element(
            "\(header.service.serviceCode)Response", fields: fields, qualifiesFields: qualifiesFields)
        bytes = SOAPEnvelope.bytes(header: header, namespace: namespace, body: element, hasDeclaration: true)
    }

    /// A fault ([SOAP 1.1, section 4.4](https://www.w3.org/TR/2000/NOTE-SOAP-20000508/)).
    ///
    /// - Parameters:
    ///   - code: such as `Client` or `Server.ServerProxy.ServiceFailed`.
    ///   - text: for people.
    ///   - header: of the request; `nil` if it could not be read.
    package init(fault code: String, _ text: String, to header: ExchangeHeader? = nil) {
        let element =
            "<SOAP-ENV:Fault><faultcode>SOAP-ENV:\(MarkupText.escaped(code))</faultcode>"
            + "<faultstring>\(MarkupText.escaped(text))</faultstring></SOAP-ENV:Fault>"
        bytes = SOAPEnvelope.bytes(header: header, body: element, hasDeclaration: true)
    }
}
