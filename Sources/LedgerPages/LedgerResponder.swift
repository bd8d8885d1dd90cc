import HTTPTypes
import Hummingbird
import Logging
import PageServing

/// Answers with a ledger's files, its page, and the proofs of what was submitted.
struct LedgerResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let files: PublicFiles
    let desk: SubmissionDesk?
    let logger: Logger

    func respond(to request: Request, context: Context) async throws -> Response {
        let path = (request.head.path ?? "").prefix { $0 != "?" }
        if path == "/submit", let desk {
            guard request.method == .post else { return Page.wrongMethod(allowed: "POST") }
            return await desk.answer(request, logger: logger)
        }
        switch request.method {
        case .get: return files.answer(request, path: path)
        case .head: return files.answer(request, path: path).createHeadResponse()
        default: return Page.wrongMethod(allowed: "GET, HEAD")
        }
    }
}
