import ElectionModel
import ExchangeStandIn
import Foundation
import OutboundHTTP
import TestSupport
import XRoad

/// What a question over HTTP needs: the shipped services, our subsystem, folders that go with the test.
struct ExchangeRoom {
    static let pin = "10101199000012"
    static let asker = "KG-operator-1"
    /// Where the shipped descriptions lie.
    static let services = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Exchange/services").path

    let folder = TemporaryFolder()
    let book: ServiceBook
    let client: ClientIdentifier

    struct Unusable: Error {}

    init() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.services)
        book = try ServiceBook(
            files: try names.map { (name: $0, bytes: try Vectors.bytes("\(Self.services)/\($0)")) })
        guard let client = ClientIdentifier("central-server/GOV/70000099/shailoo") else { throw Unusable() }
        self.client = client
    }

    /// Values that every service takes.
    func values(_ service: ServiceDescription) -> [String: String] {
        Dictionary(
            service.parameters.map { parameter in
                switch parameter.kind {
                case .pin: (parameter.name, Self.pin)
                case .date: (parameter.name, "2025-11-30")
                case .code, .text: (parameter.name, "2025")
                }
            }
        ) { first, _ in first }
    }

    func caller(_ address: String, limits: CallLimits = CallLimits()) throws -> ExchangeCaller {
        ExchangeCaller(
            client: client, line: try SecurityServerLine(address, identity: nil),
            journal: try JournalFile(path: "\(folder.path)/look-ups.jsonl"), limits: limits, clock: FixedClock(),
            random: SeededRandom(seed: UInt64.random(in: 0...UInt64.max)), wait: { _ in })
    }

    var files: CaseFiles { CaseFiles(folder: "\(folder.path)/cases", seal: TurnedSeal()) }

    func archive(_ authority: StandInAuthority) throws -> EvidenceArchive {
        let trust = try ExchangeTrust(configuration: try authority.configuration())
        return EvidenceArchive(folder: "\(folder.path)/evidence", verifier: EvidenceVerifier(trust: trust))
    }

    func desk(_ address: String, _ authority: StandInAuthority) throws -> CaseDesk {
        CaseDesk(
            caller: try caller(address), line: try SecurityServerLine(address, identity: nil), files: files,
            archive: try archive(authority), client: client, clock: FixedClock())
    }

    func question(_ service: String, case number: String = "application-7") throws -> CaseQuestion {
        guard let description = book[service], let number = CaseNumber(rawValue: number) else { throw Unusable() }
        return CaseQuestion(number, description, values(description), isTest: false)
    }
}

/// Turns every bit, so that what is kept cannot be read, and can be opened where it lay alone.
struct TurnedSeal: CaseSeal {
    func sealed(_ bytes: [UInt8], file: String) -> [UInt8] { Array(file.utf8) + bytes.map { ~$0 } }

    func opened(_ sealed: [UInt8], file: String) -> [UInt8]? {
        sealed.starts(with: file.utf8) ? sealed.dropFirst(file.utf8.count).map { ~$0 } : nil
    }
}
