import BallotCrypto
package import ElectionModel
import Sodium

/// What a ledger has established of remote voting since its newest manifest: who has said what, and what is missing.
///
/// Proofs and signatures inside the messages are checked by their authors, the trustees and every verifier.
package struct RemoteState: Sendable {
    private struct Share: Hashable, Sendable {
        let tallyId: [UInt8]
        let contest: [UInt8]
        let trustee: Int
    }

    /// What is voted on, and how many trustees there are.
    package let manifest: RemoteManifest
    /// The trustees who have agreed to the election key.
    package private(set) var agreed: Set<Int> = []
    /// How many voters each district has on the roll.
    package private(set) var voters: [DistrictId: Int] = [:]
    /// The units that have a result.
    package private(set) var results: Set<TallyUnit> = []
    private var shares: Set<Share> = []
    private var lastPseudonym: [UInt8] = []

    init(manifest: RemoteManifest) { self.manifest = manifest }

    /// How many trustees have given a share of the first drill.
    package var drilled: Int { shares.count { $0.tallyId == Self.openingDrill } }

    /// The units that are tallied: those of districts whose roll reaches the floor.
    package var units: [TallyUnit] { manifest.units.filter { voters[$0.district, default: 0] >= manifest.floor } }

    /// Takes a message, or a batch of them.
    ///
    /// - Throws: ``LedgerRefusal``, `CanonicalError`; nothing is changed then.
    mutating func take(_ type: EntryType, _ body: CanonicalValue) throws {
        var after = self
        switch type {
        case .roll: try after.takeRoll(Self.messages(of: body, type, name: "roll.row"))
        case .ballots:
            guard try !Self.messages(of: body, type, name: "ballot").isEmpty else {
                throw LedgerRefusal.notThatMessage(type)
            }
        default:
            let message = try Self.message(body["message"], type, name: type.rawValue)
            switch type {
            case .keyRecord: try after.takeAgreement(message)
            case .tallyShare: try after.takeShare(message)
            case .tallyResult: try after.takeResult(message)
            default: break
            }
        }
        self = after
    }

    /// What must be there before the box opens.
    func checkOpening() throws(LedgerRefusal) {
        let missing = (1...manifest.trustees).filter { !agreed.contains($0) }
        guard missing.isEmpty else { throw .keyNotAgreed(missing) }
        guard drilled >= manifest.threshold else { throw .drillMissing(has: drilled, needs: manifest.threshold) }
    }

    /// What must be there before the count is finished.
    func checkCounted() throws(LedgerRefusal) {
        let missing = units.count { !results.contains($0) }
        guard missing == 0 else { throw .remoteResultsMissing(missing) }
    }

    private static let openingDrill = Array("DRILL-OPEN".utf8)
    private static let tallyPrefix = Array("TALLY:".utf8)

    private mutating func takeRoll(_ rows: [RecordFields]) throws {
        guard !rows.isEmpty else { throw LedgerRefusal.notThatMessage(.roll) }
        for row in rows {
            guard row.fields.count == 5, row.fields[2].count == 16 else { throw LedgerRefusal.notThatMessage(.roll) }
            guard lastPseudonym.lexicographicallyPrecedes(row.fields[2]) else { throw LedgerRefusal.batchOrder(.roll) }
            lastPseudonym = row.fields[2]
            let named = String(validating: row.fields[3], as: UTF8.self)
            let district = named?.isEmpty == true ? nil : named.flatMap(DistrictId.init(rawValue:))
            guard named?.isEmpty == true || district != nil, let style = manifest.style(of: district) else {
                throw LedgerRefusal.unknownUnit
            }
            voters[style.district, default: 0] += 1
        }
    }

    private mutating func takeAgreement(_ message: RecordFields) throws {
        guard let trustee = message.number(at: 2), 1...manifest.trustees ~= trustee else {
            throw LedgerRefusal.notThatMessage(.keyRecord)
        }
        guard agreed.insert(trustee).inserted else { throw LedgerRefusal.saidTwice(.keyRecord) }
    }

    private mutating func takeShare(_ message: RecordFields) throws {
        guard let trustee = message.number(at: 4), 1...manifest.trustees ~= trustee else {
            throw LedgerRefusal.notThatMessage(.tallyShare)
        }
        let share = Share(tallyId: message.fields[2], contest: message.fields[3], trustee: trustee)
        guard shares.insert(share).inserted else { throw LedgerRefusal.saidTwice(.tallyShare) }
    }

    private mutating func takeResult(_ message: RecordFields) throws {
        guard message.fields.count == 5, message.fields[2].starts(with: Self.tallyPrefix),
            let district = String(validating: message.fields[2].dropFirst(Self.tallyPrefix.count), as: UTF8.self),
            let contest = String(validating: message.fields[3], as: UTF8.self)
        else { throw LedgerRefusal.notThatMessage(.tallyResult) }
        let unit = TallyUnit(contest: ContestId(unchecked: contest), district: DistrictId(unchecked: district))
        guard units.contains(unit) else { throw LedgerRefusal.unknownUnit }
        guard results.insert(unit).inserted else { throw LedgerRefusal.saidTwice(.tallyResult) }
    }

    private static func messages(
        of body: CanonicalValue, _ type: EntryType, name: String
    ) throws -> [RecordFields] {
        try body.array("messages").map { try message($0, type, name: name) }
    }

    private static func message(
        _ value: CanonicalValue?, _ type: EntryType, name: String
    ) throws(LedgerRefusal) -> RecordFields {
        guard case .string(let text)? = value, let bytes = try? Base64.decode(text),
            let message = try? RecordFields(bytes), message.fields.first == Array(name.utf8)
        else { throw .notThatMessage(type) }
        return message
    }
}

extension LedgerState {
    mutating func takeRemoteManifest(_ body: CanonicalValue) throws {
        let manifest = try RemoteManifest(canonicalBytes: body.encoded())
        guard let definition, manifest.fits(definition, hash: Hex.encode(SHA256.hash(definition.canonicalBytes))) else {
            throw LedgerRefusal.otherRemoteManifest
        }
        remote = RemoteState(manifest: manifest)
    }
}
