import Candidacy
import ElectionModel
import Forms
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PageServing
import Sodium
import Wording

/// Answers the clerk's page (`Docs/formats/candidate-pages.md`).
///
/// A session's token is in a cookie that no script reads and no other site sends; and what changes something needs a header
/// that a form of another site cannot send.
struct ClerkResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let office: ClerkOffice
    let page: PageFolder
    let logger: Logger

    static let cookie = "dobush-clerk"
    static let ownHeader = HTTPField.Name("X-Dobush-Page")
    /// The most bytes that the page sends.
    private static let largest = 16_384

    func respond(to request: Request, context: Context) async throws -> Response {
        let path = (request.head.path ?? "").prefix { $0 != "?" }
        if request.method == .get, let file = page.answer(request, path: path) { return file }
        do {
            return try await answer(request, path.split(separator: "/").map(String.init))
        } catch let fault as any Fault {
            return refusal(fault)
        } catch is CanonicalError {
            return refusal(ClerkPageFault.unreadable)
        } catch {
            logger.error("the desk failed for an unforeseen reason", metadata: ["error": "\(type(of: error))"])
            return refusal(ClerkPageFault.unforeseen)
        }
    }

    private func answer(_ request: Request, _ path: [String]) async throws -> Response {
        let isChange = request.method != .get
        if isChange, let header = Self.ownHeader, request.headers[header] == nil { throw ClerkPageFault.unreadable }
        switch (request.method, path.first ?? "", path.count) {
        case (.get, "about", 1): return json(office.labels.canonical)
        case (.post, "session", 1): return try await signIn(try await body(of: request))
        default: break
        }
        guard let token = Self.token(of: request), let clerk = await office.sessions.clerk(of: token) else {
            // Who looks whether a session goes on has done nothing wrong.
            if request.method == .get, path == ["session"] { return json(["member": .null]) }
            throw ClerkPageFault.notSignedIn
        }
        switch (request.method, path.first ?? "", path.count) {
        case (.get, "session", 1): return json(clerk.answer)
        case (.delete, "session", 1):
            await office.sessions.end(token)
            return withCookie(json(["signedIn": false]), "", lifetime: 0)
        case (.get, "candidacies", 1): return json(.array(try await office.desk.lines().map(\.answer)))
        case (.post, "candidacies", 1): return try await apply(try await body(of: request), clerk)
        case (.get, "candidacies", 2): return try await file(try candidacy(path[1]), clerk)
        case (.post, "candidacies", 3) where path[2] == "deeds":
            return try await act(try await body(of: request), on: try candidacy(path[1]), clerk)
        case (.post, "candidacies", 3) where path[2] == "checks": return try await check(try candidacy(path[1]), clerk)
        case (.delete, "candidacies", 3) where path[2] == "proposal":
            let id = try candidacy(path[1])
            try await office.desk.takeBack(id, by: clerk)
            return try await file(id, clerk)
        case (.get, "papers", 2): return try await paper(path[1], clerk)
        default: return Page.refusal(.notFound)
        }
    }

    // MARK: - Sessions

    private func signIn(_ value: CanonicalValue) async throws -> Response {
        try value.check(members: ["member", "pin"])
        let pin = SecretBytes(Array(try value.string("pin").utf8))
        let (clerk, token) = try await office.sessions.begin(try value.value("member"), pin: pin)
        logger.info("a clerk signed in", metadata: ["member": "\(clerk.certificate.member)"])
        return withCookie(json(clerk.answer), token, lifetime: ClerkSessions.longest)
    }

    private func withCookie(_ response: Response, _ token: String, lifetime: Int) -> Response {
        var response = response
        response.headers[.setCookie] =
            "\(Self.cookie)=\(token); Path=/; Max-Age=\(lifetime); HttpOnly; Secure; SameSite=Strict"
        return response
    }

    private static func token(of request: Request) -> String? {
        for header in request.headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1)
                if parts.count == 2, parts[0].drop(while: { $0 == " " }) == cookie { return String(parts[1]) }
            }
        }
        return nil
    }

    // MARK: - Work

    private func apply(_ value: CanonicalValue, _ clerk: Clerk) async throws -> Response {
        let id = try await office.desk.apply(try CandidateApplication(canonical: value), by: clerk).entry.id
        await publish()
        return try await file(id, clerk)
    }

    private func file(_ id: CandidacyId, _ clerk: Clerk) async throws -> Response {
        json(try await office.desk.file(id, by: clerk).answer(office.labels, for: clerk))
    }

    private func act(_ value: CanonicalValue, on id: CandidacyId, _ clerk: Clerk) async throws -> Response {
        _ = try await office.desk.act(try CandidacyDeed(canonical: value), on: id, by: clerk)
        await publish()
        return try await file(id, clerk)
    }

    private func check(_ id: CandidacyId, _ clerk: Clerk) async throws -> Response {
        guard let checks = office.checks else { throw ClerkPageFault.noExchange }
        _ = try await checks(clerk).run(only: [id])
        _ = try await office.desk.judge(id)
        await publish()
        return try await file(id, clerk)
    }

    private func paper(_ name: String, _ clerk: Clerk) async throws -> Response {
        guard let number = PaperNumber(rawValue: name) else { return Page.refusal(.notFound) }
        let issued = try await office.desk.paper(number, by: clerk)
        let pdf = try issued.paper.form(issued.seal).pdf(in: .kyrgyzRussian)
        var response = Page.answer(.ok, "application/pdf", pdf)
        response.headers[.contentDisposition] = "inline; filename=\"\(number).pdf\""
        return response
    }

    /// What the ledger does not take now waits in the desk, and goes with the next one: nobody's work stops for it.
    private func publish() async {
        do {
            _ = try await office.desk.publish()
        } catch {
            logger.warning("papers wait to be published", metadata: ["error": "\(type(of: error))"])
        }
    }

    private func candidacy(_ text: String) throws(ClerkPageFault) -> CandidacyId {
        guard let id = CandidacyId(rawValue: text) else { throw .unreadable }
        return id
    }

    // MARK: - Messages

    private func body(of request: Request) async throws -> CanonicalValue {
        do {
            return try CanonicalValue.parse(Array(buffer: try await request.body.collect(upTo: Self.largest)))
        } catch {
            throw ClerkPageFault.unreadable
        }
    }

    private func json(_ value: CanonicalValue) -> Response { Page.answer(.ok, Page.json, value.encoded()) }

    private func refusal(_ fault: any Fault) -> Response {
        let status: HTTPResponse.Status =
            switch fault.nature {
            case .misuse: .badRequest
            case .denied: .forbidden
            case .missing: .notFound
            case .conflict: .conflict
            case .unsound: .unprocessableContent
            case .failed, .partial: .internalServerError
            }
        if status == .internalServerError { logger.error("\(fault.english)") }
        let isSignedOut = (fault as? ClerkPageFault) == .notSignedIn
        let body: CanonicalValue = ["schema": "dobush.error.v1", "message": LocalizedText(fault).canonical]
        return Page.answer(isSignedOut ? .unauthorized : status, Page.json, body.encoded())
    }
}
