import CommandBase
import Console
import ElectionModel
import Files
import Glibc
import Sodium
import Wording
import XRoad

/// The folder `exchange` of an election: the connection to our security server, what was looked up, and its evidence
/// (`Docs/formats/exchange-case.md`).
struct ExchangeFolder: Sendable {
    let path: String

    /// How our security server is reached.
    var connection: String { "\(path)/connection.json" }

    /// Whether anybody said how our security server is reached.
    var isConnected: Bool { access(connection, F_OK) == 0 }

    /// Where the journal of look-ups lies.
    var journal: String { "\(path)/look-ups.jsonl" }

    /// The exchange's list of authorities, as our server gave it last.
    var trustFile: String { "\(path)/verificationconf" }

    /// Whether anything was asked yet.
    var hasCases: Bool { access(cases, F_OK) == 0 }

    private var cases: String { "\(path)/cases" }

    /// What was looked up for cases.
    ///
    /// - Parameter masterKey: of the register, 32 bytes; the files are sealed with a key that is derived from it.
    /// - Throws: `SodiumError.length`.
    func files(masterKey: SecretBytes) throws -> CaseFiles {
        CaseFiles(folder: cases, seal: try CaseCipher(masterKey: masterKey))
    }

    /// The most bytes of a list of authorities.
    private static let largestTrust = 64 << 20

    /// The services: the folder's own descriptions, or those beside the program where it has none.
    ///
    /// - Throws: `Complaint` where there are none, `DescriptionFault` for one that is wrong, `DurableFileError`.
    func services() throws -> ServiceBook {
        let own = "\(path)/services"
        let folder = access(own, R_OK) == 0 ? own : Self.shipped
        let names: [String]
        do {
            names = try DurableFile.names(inFolder: folder).filter { $0.hasSuffix(".json") }
        } catch {
            throw Complaint(.missing, ExchangeWords.noServices(folder: own))
        }
        return try ServiceBook(
            files: try names.map { name in
                (name: name, bytes: try DurableFile.read("\(folder)/\(name)", limit: ServiceDescription.largest))
            })
    }

    /// A service, as a person named it.
    ///
    /// - Throws: `Complaint` when there is none, and what ``services()`` throws.
    func service(_ name: String) throws -> ServiceDescription {
        guard let service = try services()[name] else { throw Complaint(.missing, ExchangeWords.noService(name)) }
        return service
    }

    /// The archive of containers, judged by a list of authorities.
    func archive(_ trust: ExchangeTrust) -> EvidenceArchive {
        EvidenceArchive(folder: "\(path)/evidence", verifier: EvidenceVerifier(trust: trust))
    }

    /// The list of authorities from a file: the one that our server gave last, unless another is named.
    ///
    /// - Throws: `Complaint` when there is none, `EvidenceFault`, `DurableFileError`.
    func trust(file: String? = nil) throws -> ExchangeTrust {
        let file = file ?? trustFile
        guard access(file, F_OK) == 0 else { throw Complaint(.missing, ExchangeWords.noTrust(file: file)) }
        return try ExchangeTrust(configuration: try DurableFile.read(file, limit: Self.largestTrust))
    }

    private static let shipped = Programs.beside("Exchange/services")
}
