import ElectionModel
import HTTPTypes
import Hummingbird
package import Ledger
import Logging
import NIOCore
import NIOPosix
import PageServing
import Wording

/// Takes signed statements over HTTP and answers with the proof that they stand in the published ledger
/// (`Docs/formats/ledger-submission.md`).
package final class SubmissionDesk: Sendable {
    private let writer: LedgerWriter
    private let limits: SubmissionLimits
    private let gate: SubmissionGate

    /// - Parameters:
    ///   - writer: the log.
    ///   - limits: how much it takes.
    package init(_ writer: LedgerWriter, limits: SubmissionLimits = .standard) {
        self.writer = writer
        self.limits = limits
        gate = SubmissionGate(most: limits.submissions, mostBytes: limits.bytes)
    }

    /// Answers POST.
    func answer(_ request: Request, logger: Logger) async -> Response {
        guard let header = request.headers[.contentLength], let length = Int(header), length >= 0 else {
            return Page.refusal(.lengthRequired)
        }
        guard length <= limits.largest else { return Page.refusal(.contentTooLarge) }
        // Before the body is read, so that those who must wait do not fill the memory.
        guard gate.enter(length) else { return tooMany() }
        defer { gate.leave(length) }
        let bytes: [UInt8]
        do {
            bytes = Array(buffer: try await request.body.collect(upTo: limits.largest))
        } catch {
            return Page.refusal(.badRequest)
        }
        let language = request.headers[.acceptLanguage].flatMap { Language(tag: $0) } ?? .en
        do {
            return try await include(bytes)
        } catch {
            return refusal(error, in: language, logger: logger)
        }
    }

    private func include(_ bytes: [UInt8]) async throws -> Response {
        let submission = try Submission(canonicalBytes: bytes)
        // Their sums are checked where they are received and computed, not here.
        guard submission.type != .stationProtocol, submission.type != .result else {
            throw SubmissionFault.elsewhere(submission.type)
        }
        guard let receipt = try await writer.append([submission]).first else {
            throw LedgerError.doubt(.statementLost)
        }
        let folder = writer.folder.path
        let proof = try await NIOThreadPool.singleton.runIfActive {
            try InclusionProof(inLedger: folder, entry: receipt.seq)
        }
        return Page.answer(.ok, Page.plainText, proof.bytes)
    }

    private func tooMany() -> Response {
        var response = Page.refusal(.tooManyRequests)
        response.headers[.retryAfter] = "\(limits.retryAfter)"
        return response
    }

    private func refusal(_ error: any Error, in language: Language, logger: Logger) -> Response {
        guard let fault = error as? any Fault else {
            logger.error("a submission failed for an unforeseen reason", metadata: ["error": "\(type(of: error))"])
            return Page.refusal(.internalServerError)
        }
        let status = Self.status(fault)
        if status.kind == .serverError { logger.error("\(fault.english)") }
        guard status != .tooManyRequests else { return tooMany() }
        let line: CanonicalValue = [
            "schema": "dobush.error.v1", "nature": .string(fault.nature.rawValue),
            "message": .string(fault.text(in: language)),
        ]
        var response = Page.answer(status, Page.json, Array("\(line.text)\n".utf8))
        // The statement is in the journal and is published with the next checkpoint that has its quorum.
        if status == .serviceUnavailable { response.headers[.retryAfter] = "\(limits.retryAfter)" }
        return response
    }

    /// The status of HTTP for why a statement was not taken.
    static func status(_ fault: any Fault) -> HTTPResponse.Status {
        switch fault {
        case let fault as LedgerError:
            switch fault {
            case .refused(.documentTooLong), .refused(.entryTooLong): .contentTooLarge
            case .refused: .unprocessableContent
            case .idempotencyKeyTaken: .conflict
            case .busy: .tooManyRequests
            case .finalQuorumMissed, .unwitnessed: .serviceUnavailable
            case .locked, .doubt, .file, .journal, .absent: .internalServerError
            }
        case is SubmissionFault: .unprocessableContent
        case is CanonicalError: .badRequest
        default: .internalServerError
        }
    }
}
