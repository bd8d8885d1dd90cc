import Candidacy
import ElectionModel
import HTTPTypes
import TestSupport
import Testing

@testable import CandidatePages

/// The clerk's page, as a browser and as an attacker ask it.
@Suite struct ClerkPageTests {
    private func file(_ office: PageOffice, _ cookie: String) async throws -> String {
        let reply = try await office.ask(.post, "/candidacies", try office.application(), cookie: cookie)
        #expect(reply.status == .ok, "\(reply.text)")
        return try reply.json.string("id")
    }

    @Test func `whoever is not signed in sees the page, and nothing about anybody`() async throws {
        let office = try await PageOffice()
        #expect(try await office.ask(.get, "/").text == "<!doctype html>")
        #expect(try await office.ask(.get, "/about").json["election"] == "sample-2025")
        #expect(try await office.ask(.get, "/session").json == ["member": .null])
        let id = try await file(office, try await office.signIn("typist"))
        let asked: [(HTTPRequest.Method, String)] = [
            (.get, "/candidacies"), (.get, "/candidacies/\(id)"), (.post, "/candidacies"), (.get, "/papers/1-1"),
            (.post, "/candidacies/\(id)/deeds"), (.post, "/candidacies/\(id)/checks"), (.delete, "/session"),
            (.delete, "/candidacies/\(id)/proposal"),
        ]
        for (method, path) in asked {
            for cookie in [nil, "dobush-clerk=", "dobush-clerk=\(String(repeating: "0", count: 64))"] {
                let reply = try await office.ask(method, path, [:], cookie: cookie)
                #expect(reply.status == .unauthorized, "\(method) \(path)")
                let message = try reply.json.object("message")
                #expect(Set(try ["ky", "ru", "en"].map { try message.string($0) }).count == 3)
            }
        }
    }

    @Test func `a member signs in with the PIN and gets a cookie that no script and no other site sees`() async throws {
        let office = try await PageOffice()
        let wrong = try await office.ask(.post, "/session", ["member": "osmonova", "pin": "11111111"])
        #expect(wrong.status == .forbidden && wrong.headers[.setCookie] == nil)
        #expect(!wrong.text.contains("11111111"))
        let reply = try await office.ask(.post, "/session", ["member": "osmonova", "pin": .string(PageOffice.pin)])
        let cookie = try #require(reply.headers[.setCookie])
        for part in ["HttpOnly", "Secure", "SameSite=Strict", "Path=/"] { #expect(cookie.contains("; \(part)")) }
        #expect(try reply.json == ["member": "osmonova", "name": "Member osmonova", "duties": ["decide", "prepare"]])
        #expect(try await office.ask(.get, "/session", cookie: reply.cookie).json["member"] == "osmonova")
        _ = try await office.ask(.delete, "/session", cookie: reply.cookie)
        #expect(try await office.ask(.get, "/candidacies", cookie: reply.cookie).status == .unauthorized)
    }

    @Test func `a session ends when nobody works, and after twelve hours in any case`() async throws {
        let office = try await PageOffice()
        let cookie = try await office.signIn("typist")
        office.clock.advance(seconds: ClerkSessions.idle - 1)
        #expect(try await office.ask(.get, "/candidacies", cookie: cookie).status == .ok)
        office.clock.advance(seconds: ClerkSessions.idle)
        #expect(try await office.ask(.get, "/candidacies", cookie: cookie).status == .unauthorized)
        let second = try await office.signIn("typist")
        for _ in 0..<(ClerkSessions.longest / 600 - 1) {
            office.clock.advance(seconds: 600)
            #expect(try await office.ask(.get, "/candidacies", cookie: second).status == .ok)
        }
        office.clock.advance(seconds: 600)
        #expect(try await office.ask(.get, "/candidacies", cookie: second).status == .unauthorized)
    }

    @Test func `another site's form changes nothing`() async throws {
        let office = try await PageOffice()
        let cookie = try await office.signIn("typist")
        let reply = try await office.ask(
            .post, "/candidacies", try office.application(), cookie: cookie, isOwn: false)
        #expect(reply.status == .badRequest)
        #expect(try await office.desk.lines().isEmpty)
    }

    @Test func `two members register a candidate, one alone cannot`() async throws {
        let office = try await PageOffice(bodies: nil)
        let (first, second) = (try await office.signIn("osmonova"), try await office.signIn("ibraimov"))
        let id = try await file(office, first)
        try await answer(office, id)
        let settle: CanonicalValue = [
            "deed": "settle", "requirement": PageOffice.signatures.canonical, "holds": true, "document": .null,
        ]
        for deed in [settle, ["deed": "register"]] {
            let proposed = try await office.ask(.post, "/candidacies/\(id)/deeds", deed, cookie: first)
            #expect(try proposed.json.object("proposal")["by"] == "osmonova")
            let again = try await office.ask(.post, "/candidacies/\(id)/deeds", deed, cookie: first)
            #expect(again.status == .conflict)
            let done = try await office.ask(.post, "/candidacies/\(id)/deeds", deed, cookie: second)
            #expect(done.status == .ok, "\(done.text)")
            #expect(try done.json["proposal"] == .null)
        }
        let file = try await office.ask(.get, "/candidacies/\(id)", cookie: second).json
        #expect(file["stage"] == "registered")
        #expect(try file.object("identity")["name"] == "Төлөгөнова Бактыгүл")
        let kinds = try file.array("papers").map { try $0.string("kind") }
        #expect(kinds.first == "receipt" && kinds.last == "decision" && kinds.contains("summary"))
        #expect(office.ledger.taken.last?.subject == .decision(registered: true))
        #expect(office.ledger.taken.count == kinds.count)
        #expect(file["deeds"] == ["appeal", "withdraw"])
    }

    @Test func `a proposal that is taken back is gone`() async throws {
        let office = try await PageOffice()
        let cookie = try await office.signIn("osmonova")
        let id = try await file(office, cookie)
        try await answer(office, id)
        let deed: CanonicalValue = [
            "deed": "settle", "requirement": PageOffice.signatures.canonical, "holds": false, "document": .null,
        ]
        _ = try await office.ask(.post, "/candidacies/\(id)/deeds", deed, cookie: cookie)
        let reply = try await office.ask(.delete, "/candidacies/\(id)/proposal", cookie: cookie)
        #expect(try reply.json["proposal"] == .null)
        #expect(try reply.json.array("findings").last?["settled"] == .null)
    }

    @Test func `who only prepares decides nothing`() async throws {
        let office = try await PageOffice()
        let cookie = try await office.signIn("typist")
        let id = try await file(office, cookie)
        try await answer(office, id)
        let reply = try await office.ask(.get, "/candidacies/\(id)", cookie: cookie)
        #expect(try reply.json["deeds"] == ["withdraw", "check"])
        let refused = try await office.ask(.post, "/candidacies/\(id)/deeds", ["deed": "register"], cookie: cookie)
        #expect(refused.status == .forbidden, "\(refused.text)")
    }

    @Test func `no personal number is in any answer, and every look is written down`() async throws {
        let office = try await PageOffice(bodies: nil)
        let cookie = try await office.signIn("osmonova")
        let id = try await file(office, cookie)
        try await answer(office, id)
        let pin = try PageOffice.person().digits
        for path in ["/candidacies", "/candidacies/\(id)", "/about"] {
            #expect(!(try await office.ask(.get, path, cookie: cookie).text.contains(pin)), "\(path)")
        }
        let before = try await office.desk.journal(about: nil).count
        _ = try await office.ask(.get, "/candidacies/\(id)", cookie: cookie)
        let journal = try await office.desk.journal(about: nil)
        #expect(journal.count == before + 1)
        #expect(journal.last?.word == .looked && journal.last?.member?.rawValue == "osmonova")
    }

    @Test func `a paper comes as PDF`() async throws {
        let office = try await PageOffice()
        let cookie = try await office.signIn("typist")
        _ = try await file(office, cookie)
        let reply = try await office.ask(.get, "/papers/1-1", cookie: cookie)
        #expect(reply.status == .ok && reply.headers[.contentType] == "application/pdf")
        #expect(reply.bytes.starts(with: Array("%PDF".utf8)) && reply.headers[.cacheControl] == "no-store")
        #expect(try await office.ask(.get, "/papers/9-9", cookie: cookie).status == .notFound)
    }

    @Test func `the registers are asked, where there is a way to them`() async throws {
        let without = try await PageOffice()
        let cookie = try await without.signIn("typist")
        let id = try await file(without, cookie)
        #expect(try await without.ask(.post, "/candidacies/\(id)/checks", cookie: cookie).status == .notFound)
        let office = try await PageOffice(bodies: KnowingRegister(clock: FixedClock()))
        let other = try await office.signIn("typist")
        let asked = try await file(office, other)
        let reply = try await office.ask(.post, "/candidacies/\(asked)/checks", cookie: other)
        #expect(try reply.json.array("findings").first?["outcome"] == "complies")
    }

    @Test(arguments: [
        "", "{", "[]", "{}", "{\"deed\":\"crown\"}", "{\"deed\":\"settle\"}", "{\"deed\":1}", "\u{0}",
        String(repeating: "a", count: 20_000), "{\"member\":\"../../etc\",\"pin\":\"1\"}",
    ])
    func `what the page never sends is refused, and nothing falls over`(body: String) async throws {
        let office = try await PageOffice()
        let cookie = try await office.signIn("osmonova")
        let id = try await file(office, cookie)
        for path in ["/candidacies", "/candidacies/\(id)/deeds", "/session"] {
            let reply = try await office.ask(.post, path, bytes: Array(body.utf8), cookie: cookie)
            #expect(reply.status == .badRequest, "\(path): \(reply.text)")
        }
        for path in [
            "/candidacies/C-1", "/candidacies/c-99", "/papers/%2e%2e", "/none", "/session/x", "/../etc/passwd",
        ] {
            #expect(
                [.badRequest, .notFound].contains(try await office.ask(.get, path, cookie: cookie).status), "\(path)")
        }
    }

    private func answer(_ office: PageOffice, _ id: String) async throws {
        let candidacy = try #require(CandidacyId(rawValue: id))
        let question = try #require(
            try await office.register.openQuestions(about: office.register.candidacy(candidacy)).first)
        let answer = try #require(await KnowingRegister(clock: office.clock).answer(question))
        try await office.register.take([(candidacy, answer)])
        try await office.desk.judge(candidacy)
    }
}
