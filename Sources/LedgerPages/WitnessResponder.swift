import HTTPTypes
import Hummingbird
import Ledger
import Logging
import NIOCore
import PageServing
import Wording

/// Answers `POST /add-checkpoint` (C2SP tlog-witness), and nothing else.
struct WitnessResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let witness: Witness
    let logger: Logger

    func respond(to request: Request, context: Context) async throws -> Response {
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
