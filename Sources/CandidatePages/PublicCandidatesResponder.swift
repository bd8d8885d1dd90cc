import HTTPTypes
import Hummingbird
import Logging
import PageServing

/// Answers with the public page, and with its table as JSON for everybody's own programs.
struct PublicCandidatesResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let table: PublicTable
    let page: PageFolder
    let logger: Logger

    func respond(to request: Request, context: Context) async throws -> Response {
        switch request.method {
        case .get: return await answer(request)
        case .head: return await answer(request).createHeadResponse()
        default: return Page.wrongMethod(allowed: "GET, HEAD")
        }
    }

    private func answer(_ request: Request) async -> Response {
        let path = (request.head.path ?? "").prefix { $0 != "?" }
        guard path == "/candidates.json" else { return page.answer(request, path: path) ?? Page.refusal(.notFound) }
        do {
            return Page.answer(.ok, Page.json, try await table.bytes())
        } catch {
            logger.error("the candidates cannot be shown", metadata: ["error": "\(type(of: error))"])
            return Page.refusal(.internalServerError)
        }
    }
}
