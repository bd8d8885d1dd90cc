@testable import RecordVerifier

extension Forgery {
    /// The day by which the result is established, 2026-10-01, in milliseconds since 1970 UTC.
    private static let resultsDay: Int64 = 1_790_812_800_000

    /// What the log, its witnesses and the commission could do about what is final.
    static let ofWhatIsFinal: [Forgery] = [
        .init("certified with two of three witnesses", .witnesses) {
            $0.certify()
            $0.cosigners = ["w-1", "w-4"]
        },
        .init("certified with one witness twice", .witnesses) {
            $0.certify()
            $0.cosigners = ["w-1", "w-4", "w-4"]
        },
        .init("certified with a stranger among the witnesses", .witnesses) {
            $0.certify()
            $0.cosigners = ["w-1", "w-4", "w-5"]
        },
        .init("a stranger's key under a witness' name", .witnesses) {
            $0.certify()
            $0.cosigners = ["w-1", "w-4"]
            $0.lateLines = { _, lines in
                lines + ForgedLedger.cosignature("w-2", Array("another text\n".utf8), key: "w-5")
            }
        },
        .init("a cosignature of another text, where enough others are good", .witnesses) {
            $0.certify()
            $0.cosigners = ["w-1", "w-3", "w-4"]
            $0.lateLines = { _, lines in lines + ForgedLedger.cosignature("w-2", Array("another text\n".utf8)) }
        },
        .init("a cosignature of another text, long before anything is final", .witnesses) {
            $0.certify()
            $0.lateLines = { size, lines in
                size == 4 ? ForgedLedger.cosignature("w-2", Array("another text\n".utf8)) : lines
            }
        },
        .init("a witness that the roots have revoked", .witnesses) {
            $0.certify(witnesses: ["w-1", "w-2", "w-3"], quorum: 3)
            $0.revokeWitness("w-3")
        },
        .init("a witness that one root has certified", .witnesses, .certificates) {
            $0.certify(witnesses: ["w-1", "w-2", "w-3"], quorum: 3)
            $0.setCertificate(0, "body/certificates/6", [], roots: ["root-1"])
        },
        .init("a quorum of half of the witnesses", .genesis) { $0.certify(quorum: 2) },
        .init("a quorum of more than there are", .witnesses, .genesis) { $0.certify(quorum: 5) },
        .init("witnesses without a quorum", .genesis) { $0.certify(quorum: 0) },
        .init("so many witnesses later that two quorums need not share one", .certificates) {
            $0.certify(witnesses: ["w-1", "w-2", "w-3"], quorum: 2)
            let certificate = ForgedLedger.witness("w-4", like: $0.entries[0].at("body/certificates/0") ?? .null)
            $0.append("key.add", .object(of: ["certificate": certificate, "v": 1]))
        },
        .init("a quorum that is missed before its time", .witnesses) {
            $0.certify()
            $0.miss(["w-2", "w-3"], at: resultsDay - 1000)
            $0.cosigners = ["w-1", "w-4"]
        },
        .init("a quorum that is missed where enough are left", .witnesses) {
            $0.certify()
            $0.miss(["w-2"], at: resultsDay)
            $0.cosigners = ["w-1", "w-3", "w-4"]
        },
        .init("a quorum that is missed by strangers", .witnesses) {
            $0.certify()
            $0.miss(["w-5", "w-6"], at: resultsDay)
        },
        .init("a quorum that is missed twice", .witnesses) {
            $0.certify()
            $0.miss(["w-2", "w-3"], at: resultsDay)
            $0.miss(["w-2", "w-4"], at: resultsDay)
        },
        .init("a checkpoint without its quorum, before it is said that it was missed", .witnesses) {
            $0.certify()
            $0.published = [18]
            $0.miss(["w-2", "w-3"], at: resultsDay)
            $0.cosigners = ["w-1", "w-4"]
        },
        .init("in the time of appeals without a time stamp", .timeStamp) {
            $0.certify()
            $0.append("phase", .object(of: ["from": "certified", "to": "appeals", "v": 1]))
        },
    ]

    /// What must be let through.
    static let ofNobody: [Forgery] = [
        .init("certified with all witnesses") { $0.certify() },
        .init("certified with as many as are needed") {
            $0.certify()
            $0.cosigners = ["w-1", "w-2", "w-4"]
        },
        .init("certified without witnesses, in a rehearsal that has none") { $0.certify(witnesses: [], quorum: 0) },
        .init("lines of witnesses that nobody knows") {
            $0.certify()
            $0.cosigners += ["w-5"]
        },
        .init("a witness that was replaced") {
            $0.certify(witnesses: ["w-1", "w-2", "w-3"], quorum: 3)
            $0.revokeWitness("w-3")
            let certificate = ForgedLedger.witness("w-4", like: $0.entries[0].at("body/certificates/0") ?? .null)
            $0.append("key.add", .object(of: ["certificate": certificate, "v": 1]))
            $0.entries.swapAt($0.entries.count - 3, $0.entries.count - 2)
            $0.entries.swapAt($0.entries.count - 2, $0.entries.count - 1)
            $0.cosigners = ["w-1", "w-2", "w-4"]
        },
        .init("a quorum that is missed, and said so in time") {
            $0.certify()
            $0.miss(["w-2", "w-3"], at: resultsDay)
            $0.cosigners = ["w-1", "w-4"]
        },
    ]
}
