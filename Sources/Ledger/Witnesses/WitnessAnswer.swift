package import Trust

/// What a witness answers to an offer (C2SP tlog-witness).
package enum WitnessAnswer: Equatable, Sendable {
    /// It saw nothing that contradicts the checkpoint: its cosignatures.
    case cosigned([NoteLine])
    /// The request is none, or its old size is beyond the checkpoint's.
    case malformed
    /// No key of the log signed the checkpoint.
    case unsigned
    /// The witness does not watch this log.
    case unknownLog
    /// The newest checkpoint that the witness knows has another size than the request says.
    case otherSize(Int)
    /// The proof does not lead to the checkpoint, or the witness knows another root of the same size.
    case inconsistent

    /// The media type of an answer that names a size.
    package static let sizeType = "text/x.tlog.size"

    /// The status of HTTP.
    package var status: Int {
        switch self {
        case .cosigned: 200
        case .malformed: 400
        case .unsigned: 403
        case .unknownLog: 404
        case .otherSize: 409
        case .inconsistent: 422
        }
    }

    /// The media type of ``body``.
    package var mediaType: String {
        if case .otherSize = self { Self.sizeType } else { "text/plain; charset=utf-8" }
    }

    /// The answer's bytes; empty for what the status says alone.
    package var body: [UInt8] {
        switch self {
        case .cosigned(let lines): Array(lines.map { "\($0.text)\n" }.joined().utf8)
        case .otherSize(let size): Array("\(size)\n".utf8)
        case .malformed, .unsigned, .unknownLog, .inconsistent: []
        }
    }

    /// Reads an answer.
    ///
    /// - Parameters:
    ///   - status: of HTTP.
    ///   - mediaType: of the body, if the answer names it.
    ///   - body: the bytes.
    /// - Returns: `nil` for an answer that the protocol does not have.
    package init?(status: Int, mediaType: String?, body: [UInt8]) {
        switch status {
        case 200:
            guard let lines = try? NoteLine.lines(body) else { return nil }
            self = .cosigned(lines)
        case 400: self = .malformed
        case 403: self = .unsigned
        case 404: self = .unknownLog
        case 409 where mediaType == Self.sizeType:
            guard body.last == 0x0A,
                let size = Checkpoint.size(Substring(decoding: body.dropLast(), as: UTF8.self))
            else { return nil }
            self = .otherSize(size)
        // Some witnesses say 409 without a size where they know another root of the same size.
        case 409, 422: self = .inconsistent
        default: return nil
        }
    }
}
