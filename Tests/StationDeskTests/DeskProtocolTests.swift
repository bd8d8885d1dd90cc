import ElectionModel
import Testing

@testable import StationDesk

@Suite struct DeskProtocolTests {
    static let first: CanonicalValue = ["id": "m1", "code": "c1"]
    static let second: CanonicalValue = ["id": "m2", "code": "c2"]

    /// Each request with all its members.
    static let whole: [CanonicalValue] = [
        ["do": "status"], ["do": "devices"], ["do": "read-document", "seconds": 60], ["do": "receipt", "visit": "v"],
        ["do": "begin"], ["do": "begin", "pin": "11705199000001"],
        ["do": "open", "versionCode": "3f2a-91bc-2", "first": first, "second": second],
        ["do": "scan", "visit": "v", "seconds": 20], ["do": "photo", "listNumber": 5],
        ["do": "confirm", "visit": "v", "listNumber": 5, "first": first],
        ["do": "fallback", "visit": "v", "reason": "no-match", "first": first, "second": second],
        ["do": "reject-photo", "visit": "v", "first": first, "second": second], ["do": "issue", "visit": "v"],
        ["do": "handed-over", "visit": "v"],
        ["do": "settle", "listNumber": 5, "handedOver": true, "first": first, "second": second],
        ["do": "spoil", "listNumber": 5, "first": first, "second": second], ["do": "cancel", "visit": "v"],
        ["do": "close", "papers": [], "first": first, "second": second],
    ]

    @Test(arguments: whole)
    func `a whole request is understood, and none of its members can be left out`(request: CanonicalValue) throws {
        _ = try DeskRequest(canonical: request)
        guard case .object(let members) = request else { return }
        for name in members.keys where name != "pin" {
            var less = members
            less[name] = nil
            #expect(throws: CanonicalError.self) { try DeskRequest(canonical: .object(less)) }
            less[name] = ["x": .null]
            #expect(throws: CanonicalError.self) { try DeskRequest(canonical: .object(less)) }
        }
    }

    @Test(
        arguments: [
            ["do": "vote"], ["do": "read-document", "seconds": 61], ["do": "receipt"], ["do": "begin", "pin": "123"],
            ["do": "begin", "pin": .null],
            ["do": "scan", "visit": "v", "seconds": 0], ["do": "scan", "visit": "v", "seconds": 31],
            ["do": "photo", "listNumber": -1],
            ["do": "fallback", "visit": "v", "reason": "x", "first": first, "second": second],
            "status", [],
        ] as [CanonicalValue])
    func `what is no request is refused`(request: CanonicalValue) {
        #expect(throws: CanonicalError.self) { try DeskRequest(canonical: request) }
    }

    @Test func `a refusal to read a request repeats nothing of a PIN or a code`() {
        for request: CanonicalValue in [
            ["do": "begin", "pin": "99999123456789"], ["do": "issue", "visit": ["secret"]],
            ["do": "spoil", "listNumber": 5, "first": ["id": "SECRET ID", "code": "secret"], "second": Self.second],
        ] {
            #expect {
                try DeskRequest(canonical: request)
            } throws: { error in
                let text = "\(error)".lowercased()
                return !text.contains("secret") && !text.contains("99999123456789")
            }
        }
    }

    @Test func `red is only for a refusal, green only for what is settled`() {
        let replies: [(DeskReply, String)] = [
            (.confirmed(visit: "v", listNumber: 1, basis: .finger), "green"), (.opened(voters: 3), "green"),
            (.amber(visit: "v", next: .document), "amber"), (.mistake(.closed), "amber"),
            (.interrupted(listNumber: 1), "amber"), (.proposed(visit: "v", candidates: []), "amber"),
            (.faults([]), "amber"), (.cancelled, "amber"), (.refused(.notOnList), "red"),
            (.refused(.votedAtHome(listNumber: 1)), "red"), (.closed, "green"),
        ]
        for (reply, colour) in replies {
            #expect(reply.canonical["colour"] == .string(colour))
            #expect(reply.canonical["reply"] != nil)
        }
    }

    @Test func `a refusal says whom and when`() {
        let time = Timestamp(milliseconds: 5)
        let reply = DeskReply.refused(.alreadyIssued(listNumber: 7, at: time)).canonical
        #expect(
            reply == [
                "reply": "refused", "reason": "already-issued", "listNumber": 7, "at": 5, "to": .null, "colour": "red",
            ])
        #expect(
            DeskReply.refused(.notOnList).canonical == [
                "reply": "refused", "reason": "not-on-list", "listNumber": .null, "at": .null, "to": .null,
                "colour": "red",
            ])
        let other = DeskReply.refused(.transferred(listNumber: 7, to: StationId(unchecked: "1202"))).canonical
        #expect(other["to"] == "1202")
    }
}
