/// The contract of our services in SOAP: document/literal wrapped, as the exchange wants it
/// ([WSDL 1.1](https://www.w3.org/TR/wsdl)).
enum ProviderContract {
    static let wsdl = """
        <?xml version="1.0" encoding="UTF-8"?>
        <wsdl:definitions name="dobush" targetNamespace="\(ProvidedService.namespace)"
            xmlns:tns="\(ProvidedService.namespace)" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"
            xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xroad="http://x-road.eu/xsd/xroad.xsd"
            xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <wsdl:types>
            <xs:schema targetNamespace="\(ProvidedService.namespace)" elementFormDefault="unqualified">
              <xs:import namespace="http://x-road.eu/xsd/xroad.xsd" schemaLocation="xroad.xsd"/>
        \(schema)
            </xs:schema>
          </wsdl:types>
          <wsdl:message name="headers">
        \(headers.map { "    <wsdl:part name=\"\($0)\" element=\"xroad:\($0)\"/>" }.joined(separator: "\n"))
          </wsdl:message>
        \(services { messages($0) })
          <wsdl:portType name="dobushPort">
        \(services { operation($0) })
          </wsdl:portType>
          <wsdl:binding name="dobushBinding" type="tns:dobushPort">
            <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
        \(services { binding($0) })
          </wsdl:binding>
          <wsdl:service name="dobushService">
            <wsdl:port name="dobush" binding="tns:dobushBinding"><soap:address location="http://SECURITYSERVER/"/></wsdl:port>
          </wsdl:service>
        </wsdl:definitions>
        """

    private static let headers = ["client", "service", "id", "userId", "issue", "protocolVersion"]

    /// Nothing published of a number is told by `faultcode` and `faultstring`; then the other elements are not there.
    private static let schema = """
              <xs:element name="candidateStatus"><xs:complexType><xs:sequence>
                <xs:element name="candidacy" type="xs:string"/>
              </xs:sequence></xs:complexType></xs:element>
              <xs:element name="candidateStatusResponse"><xs:complexType><xs:sequence>
                <xs:element name="candidacy" type="xs:string" minOccurs="0"/>
                <xs:element name="contest" type="xs:string" minOccurs="0"/>
                <xs:element name="name" type="xs:string" minOccurs="0"/>
                <xs:element name="stage" type="xs:string" minOccurs="0"/>
                <xs:element name="since" type="xs:date" minOccurs="0"/>
                <xs:element name="faultcode" type="xs:string" minOccurs="0"/>
                <xs:element name="faultstring" type="xs:string" minOccurs="0"/>
              </xs:sequence></xs:complexType></xs:element>
              <xs:element name="contestResult"><xs:complexType><xs:sequence>
                <xs:element name="contest" type="xs:string"/>
              </xs:sequence></xs:complexType></xs:element>
              <xs:element name="contestResultResponse"><xs:complexType><xs:sequence>
                <xs:element name="contest" type="xs:string" minOccurs="0"/>
                <xs:element name="isCertified" type="xs:boolean" minOccurs="0"/>
                <xs:element name="stations" type="xs:nonNegativeInteger" minOccurs="0"/>
                <xs:element name="line" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                  <xs:element name="option" type="xs:string"/>
                  <xs:element name="votes" type="xs:nonNegativeInteger"/>
                </xs:sequence></xs:complexType></xs:element>
                <xs:element name="faultcode" type="xs:string" minOccurs="0"/>
                <xs:element name="faultstring" type="xs:string" minOccurs="0"/>
              </xs:sequence></xs:complexType></xs:element>
        """

    private static func services(_ part: (String) -> String) -> String {
        ProvidedService.allCases.map { part($0.rawValue) }.joined(separator: "\n")
    }

    private static func messages(_ name: String) -> String {
        ["", "Response"].map { ending in
            "  <wsdl:message name=\"\(name)\(ending)\">"
                + "<wsdl:part name=\"body\" element=\"tns:\(name)\(ending)\"/></wsdl:message>"
        }.joined(separator: "\n")
    }

    private static func operation(_ name: String) -> String {
        "    <wsdl:operation name=\"\(name)\"><wsdl:input message=\"tns:\(name)\"/>"
            + "<wsdl:output message=\"tns:\(name)Response\"/></wsdl:operation>"
    }

    private static func binding(_ name: String) -> String {
        let parts = headers.map { "<soap:header message=\"tns:headers\" part=\"\($0)\" use=\"literal\"/>" }.joined()
        return "    <wsdl:operation name=\"\(name)\"><soap:operation soapAction=\"\" style=\"document\"/>"
            + "<xroad:version>\(ProvidedService.version)</xroad:version>"
            + "<wsdl:input><soap:body parts=\"body\" use=\"literal\"/>\(parts)</wsdl:input>"
            + "<wsdl:output><soap:body parts=\"body\" use=\"literal\"/>\(parts)</wsdl:output></wsdl:operation>"
    }
}
