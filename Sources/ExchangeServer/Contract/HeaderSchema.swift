/// The headers of messages in SOAP, as our contract needs them (X-Road message protocol 4.0, annex A).
enum HeaderSchema {
    static let text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <xs:schema targetNamespace="http://x-road.eu/xsd/xroad.xsd" elementFormDefault="qualified"
            xmlns="http://x-road.eu/xsd/xroad.xsd" xmlns:id="http://x-road.eu/xsd/identifiers"
            xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:import namespace="http://x-road.eu/xsd/identifiers" schemaLocation="identifiers.xsd"/>
          <xs:element name="client" type="id:XRoadClientIdentifierType"/>
          <xs:element name="service" type="id:XRoadServiceIdentifierType"/>
          <xs:element name="id" type="xs:string"/>
          <xs:element name="userId" type="xs:string"/>
          <xs:element name="issue" type="xs:string"/>
          <xs:element name="protocolVersion" type="xs:string"/>
          <xs:element name="version" type="xs:string"/>
          <xs:element name="requestHash"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
            <xs:attribute name="algorithmId" type="xs:string"/>
          </xs:extension></xs:simpleContent></xs:complexType></xs:element>
        </xs:schema>
        """
}
