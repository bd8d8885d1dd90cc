import HTTPTypes
package import Hummingbird
package import Ledger
package import Logging
import NIOCore
import PageServing
import Wording

/// A witness on the network: `POST /add-checkpoint` (C2SP tlog-witness), and nothing else.
package struct WitnessResponder: HTTPResponder {
    package typealias Context = BasicRequestContext

    private let witness: Witness
    private let logger: Logger

    /// - Parameters:
    ///   - witness: decides, and keeps before it answers.
    ///   - logger: gets refusals, and what went wrong.
    package init(_ witness: Witness, logger: Logger) {
        self.witness = witness
        self.logger = logger
    }

    package func respond(to request: Request, context: Context) async throws -> Response {
        guard (request.head.path ?? "").prefix(while: { $0 != "?" }) == "/add-checkpoint" else {
            return Page.refusal(.notFound)
        }
        guard request.method == .post else { return Page.wrongMethod(allowed: "POST") }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: CheckpointOffer.largestSize)
        } catch is NIOTooManyBytesError {
            return Page.refusal(.contentTooLarge)
        }
        do {
            let answer = try await witness.answer(Array(buffer: body))
            note(answer)
            return Page.answer(
                HTTPResponse.Status(code: answer.status), answer.mediaType, answer.body)
        } catch {
            logger.error("\(error.english)")
            return Page.refusal(.serviceUnavailable)
        }
    }

    private func note(_ answer: WitnessAnswer) {
        switch answer {
        case .cosigned: logger.info("a checkpoint was cosigned")
        case .inconsistent:
            logger.critical("a log contradicts itself; look into the folder contradictions and tell the others")
        case .malformed, .unsigned, .unknownLog, .otherSize:
            logger.info("an offer was refused", metadata: ["status": "\(answer.status)"])
        }
    }
}
