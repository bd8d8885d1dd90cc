import ElectionModel
import Foundation

/// A signed container as a security server makes it (ASiC-E with XAdES): the texts that are signed are written in canonical
/// form, so that no second library is needed to sign them.
struct SignedContainer {
    let message: [UInt8]
    let attachment: [UInt8]?
    let key: MemberKey
    let time: Timestamp

    private static let signatures = "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\""
    private static let advanced = "xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\""
    private static let exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#"
    private static let sha512 = "http://www.w3.org/2001/04/xmlenc#sha512"

    /// - Parameters:
    ///   - stamp: a time stamp's token over bytes; `nil` for a container without one.
    ///   - written: the message as it is put into the archive, if that is another than is signed.
    func bytes(stamp: ((_ bytes: [UInt8]) throws -> [UInt8])?, writing written: [UInt8]? = nil) throws -> [UInt8] {
        let properties = self.properties
        let info = self.info(properties)
        let signature = try key.sign(Array(info.utf8))
        let token = try stamp?(signature)
        var entries: [(name: String, bytes: [UInt8])] = [
            ("mimetype", Array("application/vnd.etsi.asic-e+zip".utf8)), ("message.xml", written ?? message),
            ("META-INF/signatures.xml", Array(document(info, properties, signature, token).utf8)),
        ]
        if let attachment { entries.append(("attachment1", attachment)) }
        return try ContainerArchive.bytes(entries)
    }

    private func document(_ info: String, _ properties: String, _ signature: [UInt8], _ token: [UInt8]?) -> String {
        let stamp = token.map { bytes in
            "<xades:SignatureTimeStamp><xades:EncapsulatedTimeStamp>\(Data(bytes).base64EncodedString())"
                + "</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp>"
        }
        let answer = Data(key.revocationAnswer).base64EncodedString()
        return "<ds:Signature \(Self.signatures) Id=\"s\">\(info)"
            + "<ds:SignatureValue>\(Data(signature).base64EncodedString())</ds:SignatureValue>"
            + "<ds:KeyInfo><ds:X509Data><ds:X509Certificate>\(Data(key.certificate).base64EncodedString())"
            + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo>"
            + "<ds:Object><xades:QualifyingProperties \(Self.advanced) Target=\"#s\">\(properties)"
            + "<xades:UnsignedProperties><xades:UnsignedSignatureProperties>\(stamp ?? "")"
            + "<xades:RevocationValues><xades:OCSPValues><xades:EncapsulatedOCSPValue>\(answer)"
            + "</xades:EncapsulatedOCSPValue></xades:OCSPValues></xades:RevocationValues>"
            + "</xades:UnsignedSignatureProperties></xades:UnsignedProperties>"
            + "</xades:QualifyingProperties></ds:Object></ds:Signature>"
    }

    /// The canonical form of `SignedInfo`.
    private func info(_ properties: String) -> String {
        var references = [("message.xml", "", MemberKey.sha512(message))]
        if let attachment { references.append(("attachment1", "", MemberKey.sha512(attachment))) }
        references.append(
            (
                "#p", "<ds:Transforms><ds:Transform Algorithm=\"\(Self.exclusive)\"></ds:Transform></ds:Transforms>",
                MemberKey.sha512(Array(properties.utf8))
            ))
        let list = references.map { uri, transforms, hash in
            "<ds:Reference URI=\"\(uri)\">\(transforms)<ds:DigestMethod Algorithm=\"\(Self.sha512)\"></ds:DigestMethod>"
                + "<ds:DigestValue>\(hash)</ds:DigestValue></ds:Reference>"
        }
        return "<ds:SignedInfo \(Self.signatures)>"
            + "<ds:CanonicalizationMethod Algorithm=\"\(Self.exclusive)\"></ds:CanonicalizationMethod>"
            + "<ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#rsa-sha512\"></ds:SignatureMethod>"
            + list.joined() + "</ds:SignedInfo>"
    }

    /// The canonical form of `SignedProperties`.
    private var properties: String {
        "<xades:SignedProperties \(Self.advanced) Id=\"p\"><xades:SignedSignatureProperties>"
            + "<xades:SigningTime>\(time.description)</xades:SigningTime><xades:SigningCertificate><xades:Cert>"
            + "<xades:CertDigest><ds:DigestMethod \(Self.signatures) Algorithm=\"\(Self.sha512)\"></ds:DigestMethod>"
            + "<ds:DigestValue \(Self.signatures)>\(MemberKey.sha512(key.certificate))</ds:DigestValue>"
            + "</xades:CertDigest></xades:Cert></xades:SigningCertificate></xades:SignedSignatureProperties>"
            + "</xades:SignedProperties>"
    }
}
