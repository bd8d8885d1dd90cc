import ElectionModel
import Foundation
import TestSupport
import XRoad

/// Messages and containers of X-Road's own tests.
enum Sample {
    static let folder = "\(Vectors.data)/xroad"

    static let birthDate = CivilDate(iso: "1990-11-01") ?? CivilDate(daysSinceEpoch: 0)

    static func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: "\(folder)/queries") }

    static func bytes(_ name: String) -> [UInt8] { (try? Vectors.bytes("\(folder)/queries/\(name)")) ?? [0xFF] }

    static func container(_ name: String) throws -> [UInt8] {
        try Vectors.bytes("\(folder)/asic-verifier/\(name).asice")
    }

    /// What the sender would have named: the boundary is that of the first line.
    static func mediaType(_ bytes: [UInt8]) -> String {
        guard bytes.starts(with: [0x2D, 0x2D]) else { return "text/xml; charset=UTF-8" }
        let line = bytes.dropFirst(2).prefix { $0 != 0x0A && $0 != 0x0D }
        return "multipart/related; boundary=\"\(String(decoding: line, as: UTF8.self))\""
    }

    static func message(_ bytes: [UInt8]) throws(MessageFault) -> SOAPMessage {
        try SOAPMessage(bytes, mediaType: mediaType(bytes))
    }

    /// A header as ours are.
    static func header(id: String = "6f1e", version: String? = "v1") -> ExchangeHeader? {
        guard let client = ClientIdentifier("central-server/GOV/70000099/shailoo"),
            let provider = ClientIdentifier("central-server/GOV/70000005/zags-service"),
            let service = ServiceIdentifier(
                provider: provider, serviceCode: "zagsDataByPin", serviceVersion: version)
        else { return nil }
        return ExchangeHeader(client: client, service: service, id: id, userId: "KG1", issue: "application-7")
    }
}
