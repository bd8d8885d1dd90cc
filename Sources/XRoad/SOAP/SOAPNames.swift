/// The namespaces of the X-Road SOAP message protocol 4.0.
enum SOAPNames {
    static let envelope = "http://schemas.xmlsoap.org/soap/envelope/"
    static let headers = "http://x-road.eu/xsd/xroad.xsd"
    static let identifiers = "http://x-road.eu/xsd/identifiers"
    static let representation = "http://x-road.eu/xsd/representation.xsd"
    static let protocolVersion = "4.0"
}
