import HTTPTypes
package import Hummingbird
package import Logging
import PageServing

/// The public ledger on the network: its folder, its page, and the desk for submissions where there is one.
package struct LedgerResponder: HTTPResponder {
    package typealias Context = BasicRequestContext

    private let files: PublicFiles
    private let desk: SubmissionDesk?
    private let logger: Logger

    /// - Parameters:
    ///   - ledger: the public folder.
    ///   - page: the folder of the page's files; without it there is no page.
    ///   - desk: takes submissions; without it nothing is taken.
    ///   - logger: gets what went wrong.
    package init(ledger: String, page: String?, desk: SubmissionDesk?, logger: Logger) {
        files = PublicFiles(ledger: ledger, page: page)
        self.desk = desk
        self.logger = logger
    }

    package func respond(to request: Request, context: Context) async throws -> Response {
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
