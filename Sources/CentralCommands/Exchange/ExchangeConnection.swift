import CommandBase
import Console
import ElectionModel
import Files
import OutboundHTTP
import Wording
import XRoad

/// How our security server is reached, from the file `connection.json` (`Docs/formats/exchange-case.md`).
struct ExchangeConnection {
    let client: ClientIdentifier
    let line: SecurityServerLine

    static let schema = "dobush.exchange-connection.v1"

    /// - Throws: `Complaint`, `MutualTLSFault`, `OutboundFault`, `DurableFileError`.
    init(folder: ExchangeFolder) throws {
        let file = folder.connection
        let bytes: [UInt8]
        do {
            bytes = try DurableFile.read(file, limit: 65_536)
        } catch {
            throw Complaint(.missing, ExchangeWords.noConnection(file: file))
        }
        let members = Set(["schema", "server", "client", "certificate", "key", "serverCertificate"])
        guard let value = try? CanonicalValue.parse(bytes), case .object(let found) = value,
            value["schema"] == .string(Self.schema), members.isSuperset(of: found.keys),
            case .string(let server)? = value["server"], case .string(let text)? = value["client"],
            let client = ClientIdentifier(text), client.subsystemCode != nil
        else { throw Complaint(.misuse, ExchangeWords.badConnection(file: file)) }
        self.client = client
        var identity: MutualTLS?
        if server.hasPrefix("https://") {
            func path(_ name: String) throws(Complaint) -> String {
                guard case .string(let text)? = value[name], !text.isEmpty else {
                    throw Complaint(.misuse, ExchangeWords.badConnection(file: file))
                }
                return text.hasPrefix("/") ? text : "\(folder.path)/\(text)"
            }
            identity = try MutualTLS(
                certificate: try DurableFile.read(try path("certificate"), limit: 65_536),
                key: try SecretInput.contents(try path("key")),
                server: try DurableFile.read(try path("serverCertificate"), limit: 65_536))
        }
        line = try SecurityServerLine(server, identity: identity)
    }

    /// The exchange's list of authorities: asked from our server and kept, or the one that was kept before if it cannot be
    /// asked.
    ///
    /// - Throws: `Complaint` when there is neither, `EvidenceFault`, `DurableFileError`.
    func trust(_ folder: ExchangeFolder) async throws -> ExchangeTrust {
        if let request = MetadataRequest.verificationConfiguration.request,
            let reply = try? await line.send(request, within: .seconds(30), upTo: MetadataRequest.largestAnswer),
            reply.status == 200
        {
            let trust = try ExchangeTrust(configuration: reply.body)
            try DurableFile.replace(folder.trustFile, reply.body, mode: 0o600)
            return trust
        }
        return try folder.trust()
    }
}
