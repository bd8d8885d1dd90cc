/// The identifiers in headers, as our contract needs them (X-Road message protocol 4.0, annex B).
enum IdentifierSchema {
    static let text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <xs:schema targetNamespace="http://x-road.eu/xsd/identifiers" elementFormDefault="qualified"
            xmlns="http://x-road.eu/xsd/identifiers" xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:attribute name="objectType"><xs:simpleType><xs:restriction base="xs:string">
            <xs:enumeration value="MEMBER"/><xs:enumeration value="SUBSYSTEM"/><xs:enumeration value="SERVICE"/>
          </xs:restriction></xs:simpleType></xs:attribute>
          <xs:element name="xRoadInstance" type="xs:string"/>
          <xs:element name="memberClass" type="xs:string"/>
          <xs:element name="memberCode" type="xs:string"/>
          <xs:element name="subsystemCode" type="xs:string"/>
          <xs:element name="serviceCode" type="xs:string"/>
          <xs:element name="serviceVersion" type="xs:string"/>
          <xs:complexType name="XRoadClientIdentifierType">
            <xs:sequence>
              <xs:element ref="xRoadInstance"/><xs:element ref="memberClass"/><xs:element ref="memberCode"/>
              <xs:element ref="subsystemCode" minOccurs="0"/>
            </xs:sequence>
            <xs:attribute ref="objectType" use="required"/>
          </xs:complexType>
          <xs:complexType name="XRoadServiceIdentifierType">
            <xs:sequence>
              <xs:element ref="xRoadInstance"/><xs:element ref="memberClass"/><xs:element ref="memberCode"/>
              <xs:element ref="subsystemCode" minOccurs="0"/><xs:element ref="serviceCode"/>
              <xs:element ref="serviceVersion" minOccurs="0"/>
            </xs:sequence>
            <xs:attribute ref="objectType" use="required"/>
          </xs:complexType>
        </xs:schema>
        """
}
