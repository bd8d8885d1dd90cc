import Candidacy
import CandidatePages
import ElectionModel
import HTTPTypes
import TestSupport
import Testing
import Wording

/// What everybody sees.
@Suite struct PublicPageTests {
    @Test func `the table has who applied and where it stands, and nothing personal`() async throws {
        let office = try await PageOffice()
        let cookie = try await office.signIn("typist")
        _ = try await office.ask(.post, "/candidacies", try office.application(), cookie: cookie)
        let reply = try await office.look("/candidates.json")
        #expect(reply.status == .ok && reply.headers[.contentType] == "application/json")
        let candidate = try #require(try reply.json.array("candidates").first)
        #expect(
            candidate == [
                "number": 1, "contest": office.register.definition.contests[0].id.canonical,
                "nomination": ["by": "itself"], "name": .null, "stage": "checking",
                "stageText": LocalizedText(CandidacyStage.checking).canonical,
                "since": BishkekTime(office.clock.now()).date.canonical, "entries": [0],
            ])
        #expect(!reply.text.contains(try PageOffice.person().digits) && !reply.text.contains("1990"))
    }

    @Test func `the table is made anew after two seconds, however many ask`() async throws {
        let office = try await PageOffice()
        #expect(try await office.look("/candidates.json").json.array("candidates").isEmpty)
        let cookie = try await office.signIn("typist")
        _ = try await office.ask(.post, "/candidacies", try office.application(), cookie: cookie)
        #expect(try await office.look("/candidates.json").json.array("candidates").isEmpty)
        office.clock.advance(seconds: 2)
        #expect(try await office.look("/candidates.json").json.array("candidates").count == 1)
    }

    @Test func `the clerk's addresses are not here`() async throws {
        let office = try await PageOffice()
        #expect(try await office.look("/").text == "<!doctype html>")
        for path in ["/session", "/candidacies", "/about", "/papers/1-1", "/candidates.json/x"] {
            #expect(try await office.look(path).status == .notFound, "\(path)")
        }
        let head = try await office.look("/candidates.json", .head)
        #expect(head.status == .ok && head.bytes.isEmpty)
        #expect(try await office.look("/candidates.json", .post).status == .methodNotAllowed)
    }
}
