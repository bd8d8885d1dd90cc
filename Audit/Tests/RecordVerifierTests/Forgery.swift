import Testing

@testable import RecordVerifier

/// A change to the good ledger, sealed again with valid signatures, and the checks that must find it.
struct Forgery: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let fails: [CheckName]
    let change: @Sendable (inout ForgedLedger) -> Void

    init(_ name: String, _ fails: CheckName..., change: @escaping @Sendable (inout ForgedLedger) -> Void) {
        testDescription = name
        self.fails = fails
        self.change = change
    }

    /// What the sequencer, the roots or the log could do.
    static let ofTheLedger: [Forgery] = [
        .init("one entry submitted twice", .entries) {
            var copy = $0.entries[8]
            copy = copy.setting("body/number", 3).setting("idem", $0.entries[7].at("idem"))
            $0.entries[9] = copy.setting("body/number", 2).setting("body/manifest", $0.entries[9].at("body/manifest"))
        },
        .init("an entry of another election", .entries) { $0.set(8, "election", "mayor-2028") },
        .init("a wrong number", .entries) { $0.lateChanges[16] = [("seq", 17)] },
        .init("a time that is no whole second", .entries) { $0.set(16, "time", 1_790_009_999_999) },
        .init("a time that runs backwards", .entries) { $0.set(9, "time", 1_790_000_000_000) },
        .init("an unknown member", .entries) { $0.lateChanges[16] = [("note", "x")] },
        .init("a broken chain", .chain) { $0.lateChanges[9] = [("prevHash", .string(Digest.zero.hex))] },
        .init("a signature by nobody", .signatures) { $0.setSigner(16, "stranger") },
        .init("a signature over something else", .signatures) {
            $0.lateChanges[7] = [("body/manifest", $0.entries[8].at("body/manifest"))]
            $0.set(11, "body/snapshot", $0.entries[8].at("body/manifest"))
            $0.set(14, "body/snapshot", $0.entries[8].at("body/manifest"))
        },
        .init("a key used in a role it does not have", .signatures) { $0.setSigner(8, "commission") },
        .init("the log's key of another certificate", .checkpoint) { $0.logKey = TestKey("stranger") },
        .init("an expired certificate of the log", .checkpoint) {
            $0.setCertificate(0, "body/certificates/1", [("notAfter", 1_790_000_600_000)])
        },
    ]

    static let ofKeys: [Forgery] = [
        .init("an expired certificate", .signatures) {
            $0.setCertificate(0, "body/certificates/2", [("notAfter", 1_790_000_200_000)])
        },
        .init("a certificate that is not valid yet", .signatures) {
            $0.setCertificate(0, "body/certificates/2", [("notBefore", 1_790_000_150_000)])
        },
        .init("one root signature only", .certificates, .signatures, .protocols) {
            $0.setCertificate(5, "body/certificate", [], roots: ["root-2"])
        },
        .init("a certificate for another kind", .certificates, .signatures) {
            $0.setCertificate(0, "body/certificates/2", [("kind", "production")])
        },
        .init("a certificate of another election", .certificates, .signatures) {
            $0.setCertificate(0, "body/certificates/2", [("election", "mayor-2026")])
        },
        .init("a station that is no unit", .certificates, .signatures, .protocols) {
            $0.setCertificate(5, "body/certificate", [("subject", "s-103")])
        },
        .init("a second key for a station", .certificates) {
            $0.appendDevice(1)
            let key = JsonValue.string(Hex.text(of: TestKey("s-101 again").publicKey))
            $0.setCertificate(17, "body/certificate", [("role", "station"), ("subject", "s-101"), ("signKey", key)])
        },
        .init("one key in two roles", .certificates) {
            $0.appendDevice(1)
            let key = JsonValue.string(Hex.text(of: TestKey("s-101").publicKey))
            $0.setCertificate(17, "body/certificate", [("signKey", key)])
        },
        .init("a second key of the log", .certificates) {
            $0.appendDevice(1)
            $0.setCertificate(17, "body/certificate", [("role", "log")])
        },
        .init("a key that certifies itself", .signatures) {
            $0.appendDevice(1)
            $0.know(TestKey("device 1"))
            $0.setCertificate(17, "body/certificate", [("role", "commission")])
            $0.set(17, "keyId", .string(TestKey("device 1").keyId))
        },
        .init("no commission", .genesis, .signatures) { $0.set(0, "body/certificates/0", nil) },
        .init("two keys of the log", .checkpoint, .genesis) {
            var certificates = (0..<4).map { "body/certificates/\($0)" }.compactMap($0.entries[0].at)
            certificates.append(certificates[1])
            $0.set(0, "body/certificates", .array(certificates))
            $0.setCertificate(
                0, "body/certificates/4",
                [("subject", "log-2"), ("signKey", .string(Hex.text(of: TestKey("log 2").publicKey)))])
        },
        .init("another origin", .genesis) { $0.set(0, "body/origin", "dobush/mayor") },
        .init("root keys out of order", .checkpoint, .genesis) {
            let keys = $0.entries[0].at("body/roots/keys") ?? .null
            $0.set(0, "body/roots/keys", .array([1, 0, 2].compactMap { keys.at("\($0)") }))
        },
        .init("a threshold of zero", .checkpoint, .genesis) { $0.set(0, "body/roots/threshold", 0) },
        .init("a quorum of nobody", .genesis) { $0.set(0, "body/witnesses/quorum", 1) },
        .init("a negative quorum", .checkpoint, .genesis) { $0.set(0, "body/witnesses/quorum", -1) },
        .init("keys beside the quorum", .checkpoint, .genesis) { $0.set(0, "body/witnesses/keys", .array([])) },
        .init("a predecessor", .checkpoint, .genesis) { $0.set(0, "body/predecessor", "x") },
    ]

    static let ofTheLifeCycle: [Forgery] = [
        .init("a wrong role", .lifeCycle) { $0.setSigner(8, "commission", role: "commission") },
        .init("a protocol before the voting", .lifeCycle) {
            let voting = $0.entries[10]
            $0.entries[10] = $0.entries[11].setting("time", voting.at("time"))
            $0.entries[11] = voting.setting("time", $0.entries[12].at("time"))
            $0.set(14, "body/supersedes", 10)
        },
        .init("a snapshot after the voting", .lifeCycle) {
            let snapshot = $0.entries[9].setting("time", $0.entries[12].at("time"))
            $0.entries[9] = $0.entries[10].setting("time", $0.entries[9].at("time"))
            $0.entries[10] = $0.entries[11].setting("time", $0.entries[10].at("time"))
            $0.entries[11] = $0.entries[12]
            $0.entries[12] = snapshot
            $0.set(14, "body/supersedes", 10)
        },
        .init("a result too early", .lifeCycle) {
            let result = $0.entries[16].setting("time", $0.entries[15].at("time"))
            $0.entries[16] = $0.entries[15].setting("time", $0.entries[16].at("time"))
            $0.entries[15] = result
        },
        .init("a step from another phase", .lifeCycle) { $0.set(12, "body/from", "keys") },
        .init("a phase left out", .lifeCycle, .completeness) {
            $0.set(12, "body/to", "counted")
            $0.set(15, "body/from", "counted")
        },
        .init("an unknown phase", .lifeCycle) { $0.set(4, "body/to", "lunch") },
        .init("an unknown type", .lifeCycle) {
            $0.appendDevice(1)
            $0.set(17, "type", "key.swap")
        },
        .init("genesis twice", .lifeCycle) {
            $0.entries.append($0.entries[0].setting("idem", "genesis-2").setting("time", $0.entries[16].at("time")))
        },
    ]

    static let ofLists: [Forgery] = [
        .init("a chain of lists that is broken", .lists) {
            let commitment = Digest(hex: $0.entries[3].at("body/commitment")?.text ?? "") ?? .zero
            $0.set(3, "body/previous", .string(Digest.zero.hex))
            let version = JsonValue.string(Digest.of(Digest.zero.bytes, commitment.bytes).hex)
            for (entry, path) in [(3, "version"), (7, "listVersion"), (8, "listVersion"), (9, "listVersion")] {
                $0.set(entry, "body/" + path, version)
            }
        },
        .init("a version that is not the hash", .lists) { $0.set(2, "body/commitment", .string(Digest.zero.hex)) },
        .init("a list left out", .lists) { $0.set(3, "body/number", 3) },
        .init("a list without a station", .lists) {
            $0.set(2, "body/stations/1", nil)
            $0.set(2, "body/voters", 120)
        },
        .init("a total that is wrong", .lists) { $0.set(2, "body/voters", 201) },
        .init("a negative number of voters", .lists) {
            $0.set(2, "body/stations/0/voters", -1)
            $0.set(2, "body/voters", 79)
        },
        .init("no final list", .lists, .snapshots) { $0.set(3, "body/stage", "preliminary") },
        .init("a list behind the final list", .lists) { $0.set(2, "body/stage", "final") },
        .init("a snapshot of another list", .snapshots) {
            $0.set(9, "body/listVersion", $0.entries[2].at("body/version"))
        },
        .init("a snapshot with another number of voters", .snapshots, .protocols) { $0.set(9, "body/voters", 81) },
        .init("a snapshot left out", .snapshots) { $0.set(9, "body/number", 3) },
        .init("a snapshot for nobody", .snapshots) {
            $0.set(8, "body/station", "s-103")
            $0.set(9, "body/number", 1)
        },
    ]

    static let ofTheCount: [Forgery] = [
        .init("a wrong equation", .protocols) {
            $0.set(11, "body/votes/0/value", 51)
        },
        .init("a protocol on an old snapshot", .protocols) {
            $0.set(13, "body/snapshot", $0.entries[8].at("body/manifest"))
        },
        .init("a station that speaks for another", .protocols) {
            $0.setSigner(13, "s-101")
            $0.set(13, "idem", "other")
        },
        .init("a second protocol that does not supersede", .protocols) { $0.set(14, "body/supersedes", .null) },
        .init("a number beyond the limit", .protocols, .results) { $0.set(14, "body/lines/0/value", 10_000_001) },
        .init("a missing station", .results, .completeness) {
            $0.entries.remove(at: 13)
            $0.set(13, "body/supersedes", 11)
            $0.set(15, "body/protocols", .array([13]))
            $0.published = [1, 4, 11]
        },
        .init("wrong totals", .results) { $0.set(16, "body/votes/0/value", 75) },
        .init("wrong sums of lines", .results) { $0.set(16, "body/lines/3/value", 3) },
        .init("another outcome", .results) {
            $0.set(16, "body/outcome", ElectionOutcome.elected(["bekov"], ties: [], vacant: 0).json)
        },
        .init("a result on an old protocol", .results) { $0.set(16, "body/protocols", .array([11, 13])) },
        .init("a second result", .results) {
            $0.entries.append($0.entries[16].setting("idem", "again"))
        },
        .init("a result of no contest", .results) { $0.set(16, "body/contest", "senate") },
        .init("no result before the certificate of the whole", .completeness) {
            $0.entries[16] = $0.entries[15].setting("idem", "to-certified").setting("body/from", "counted")
                .setting("body/to", "certified").setting("time", $0.entries[16].at("time"))
        },
    ]

    static let ofTheDefinition: [Forgery] = [
        .init("dates out of order", .definition) {
            $0.definition = $0.definition.setting("calendar/votingDay", "2027-03-19")
        },
        .init("a day that does not exist", .definition) {
            $0.definition = $0.definition.setting("calendar/results", "2027-06-31")
        },
        .init("another kind", .definition) { $0.definition = $0.definition.setting("kind", "production") },
        .init("another election", .definition) { $0.definition = $0.definition.setting("election", "mayor") },
        .init("a station in no district", .definition) {
            $0.definition = $0.definition.setting("stations/0/district", "d-9")
        },
        .init("a station less than the units", .definition, .protocols, .results) {
            $0.definition = $0.definition.setting("stations/1", nil)
        },
        .init("two options with one id", .definition) {
            $0.definition = $0.definition.setting("contests/0/options/0/id", "bekov")
        },
        .init("two options against all", .definition) {
            $0.definition = $0.definition.setting("contests/0/options/0/againstAll", .bool(true))
        },
        .init("an equation on a line that is not there", .definition) {
            $0.definition = $0.definition.setting("form/equations/0/left/0", "guests")
        },
        .init("a line called votes", .definition) { $0.definition = $0.definition.setting("form/lines/5/id", "votes") },
        .init("a contest without options", .protocols, .results, .completeness) {
            $0.definition = $0.definition.setting("contests/0/options", .array([]))
        },
        .init("another form", .protocols) { $0.definition = $0.definition.setting("form/equations/0/id", "e9") },
        .init("another rule", .definition) { $0.definition = $0.definition.setting("contests/0/rule", "lottery") },
        .init("another rule than the result's", .results) {
            $0.definition = $0.definition.setting("contests/0/rule/seats", 2)
        },
        .init("an unknown member", .definition) { $0.definition = $0.definition.setting("note", "x") },
    ]
}
