import BallotCrypto
import Ceremony
import ElectionModel
import Files
import Ledger
import RemoteRecord
import RemoteSupport
import Sodium
import TestSupport
import Trust

@testable import TrusteeCommands

/// Trustees at a table, and the commission that carries what they say into the ledger and the ledger back to them.
struct ElectionScene {
    let room: TrusteeTable
    let election: RemoteElection
    let voters: [RemoteVoter]

    /// The key is made, the roll is closed.
    init(voters count: Int, trustees: Int = 3, threshold: Int = 2) async throws {
        room = try TrusteeTable(trustees: trustees, threshold: threshold)
        try room.finish()
        election = try await RemoteElection(folder: "\(room.folder.path)/ledger", seed: 77)
        let ceremony = try room.table.ceremony()
        try await election.publish(.remoteManifest, body: room.manifest.canonical)
        for number in ceremony.numbers {
            let request = try KeyRequest(
                canonicalBytes: DurableFile.read(
                    "\(room.table.path)/trustee-\(number).request.json", limit: KeyRequest.largestFile))
            try await election.certify(trustee: number, request.signKey)
        }
        let order = KeyTable.places(of: ceremony).sorted { $0.round < $1.round }
        for message in order where CeremonyFile.exists(room.table.name(of: message)) {
            let type: EntryType =
                switch message {
                case .certificate: .trusteeCertificate
                case .commit: .keyCommit
                case .reveal: .keyReveal
                case .share: .keyShare
                case .complaint: .keyComplaint
                case .record: .keyRecord
                }
            try await election.publish(type, room.bytes(message))
        }
        voters = try await election.roll(count, base: ceremony.base)
    }

    /// The context of the election, as the record has it.
    func context() throws -> ElectionContext { try RecordReader(path: election.ledger).read().context }

    func decrypting(_ part: PartialDecryption.Part, by number: Int) throws -> PartialDecryption {
        PartialDecryption(
            part: part, key: room.key(number), record: RecordShowing(path: election.ledger), table: room.table,
            passphraseFile: try room.phraseFile(number), random: SeededRandom(seed: 500 + UInt64(number)))
    }

    var combining: ShareCombining { ShareCombining(record: RecordShowing(path: election.ledger), table: room.table) }

    /// Trustees hold the drill that is due, and its shares go into the ledger.
    func drill(_ name: String, by numbers: [Int]) async throws {
        for number in numbers { _ = try decrypting(.drill, by: number).hold(Script(confirm: [true])) }
        _ = try combining.hold(Script())
        for number in numbers { try await election.publish(.tallyShare, share(name, number)) }
    }

    /// A share on the table.
    func share(_ name: String, _ number: Int) throws -> [UInt8] {
        try DurableFile.read("\(room.table.path)/\(name)-\(number).msg", limit: PartialDecryption.largestShare)
    }

    /// Whether a share lies on the table.
    func hasShare(_ name: String, _ number: Int) -> Bool {
        CeremonyFile.exists("\(room.table.path)/\(name)-\(number).msg")
    }

}
