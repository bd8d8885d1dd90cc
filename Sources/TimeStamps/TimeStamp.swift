import COpenSSL
package import ElectionModel
import Glibc

/// An authority's word that a document existed at a time (RFC 3161). Made by checking an answer, and by nothing else.
///
/// Certificates are judged as of the stamp's own time, so that a stamp stays good when they have ended. Whether they were
/// revoked is not asked: that takes the network.
package struct TimeStamp: Equatable, Sendable {
    /// The media type in which an answer travels.
    package static let mediaType = "application/timestamp-reply"
    /// The most bytes of an answer.
    package static let largestAnswer = 65_536

    /// The time that the authority gave.
    package let time: Timestamp
    /// The answer as it came: DER.
    package let bytes: [UInt8]

    /// Checks an answer.
    ///
    /// - Parameters:
    ///   - answer: DER, as it came or as it was kept.
    ///   - hash: SHA-256 of the document.
    ///   - nonce: that of the question; `nil` where the answer is checked long after.
    ///   - authority: the certificates that are trusted.
    /// - Throws: ``TimeStampFault``.
    package init(
        answer: [UInt8], hash: [UInt8], nonce: UInt64?, authority: TimeStampAuthority
    ) throws(TimeStampFault) {
        defer { ERR_clear_error() }
        guard answer.count <= Self.largestAnswer, let response = Self.parsed(answer) else { throw .malformed }
        defer { TS_RESP_free(response) }
        guard let facts = TS_RESP_get_tst_info(response) else { throw .refused }
        guard let seconds = Self.seconds(TS_TST_INFO_get_time(facts)) else { throw .malformed }
        guard let question = TimeStampRequest.parsed(hash, nonce) else { throw .library }
        defer { TS_REQ_free(question) }
        guard let check = TS_REQ_to_TS_VERIFY_CTX(question, nil) else { throw .library }
        // The context frees the store with itself.
        defer { TS_VERIFY_CTX_free(check) }
        guard let store = authority.store(at: seconds) else { throw .library }
        TS_VERIFY_CTX_set_store(check, store)
        TS_VERIFY_CTX_add_flags(check, Int32(TS_VFY_SIGNATURE))
        guard TS_RESP_verify_response(check, response) == 1 else { throw Self.fault() }
        time = Timestamp(milliseconds: seconds * 1000)
        bytes = answer
    }

    private static func parsed(_ answer: [UInt8]) -> OpaquePointer? {
        let (response, isWhole) = answer.withUnsafeBufferPointer { buffer -> (OpaquePointer?, Bool) in
            guard let first = buffer.baseAddress else { return (nil, false) }
            var next: UnsafePointer<UInt8>? = first
            let response = d2i_TS_RESP(nil, &next, buffer.count)
            return (response, next == first + buffer.count)
        }
        guard let response, !isWhole else { return response }
        TS_RESP_free(response)
        return nil
    }

    static func seconds(_ value: UnsafePointer<ASN1_GENERALIZEDTIME>?) -> Int? {
        var fields = tm()
        guard let value, ASN1_TIME_to_tm(value, &fields) == 1 else { return nil }
        return timegm(&fields)
    }

    /// What the library found first.
    static func fault() -> TimeStampFault {
        var faults: [Int32] = []
        while case let error = ERR_get_error(), error != 0 { faults.append(ERR_GET_REASON(error)) }
        let known: [(Int32, TimeStampFault)] = [
            (TS_R_MESSAGE_IMPRINT_MISMATCH, .otherDocument), (TS_R_NONCE_MISMATCH, .otherQuestion),
            (TS_R_NONCE_NOT_RETURNED, .otherQuestion), (TS_R_CERTIFICATE_VERIFY_ERROR, .untrusted),
            (TS_R_SIGNATURE_FAILURE, .badSignature), (TS_R_NO_TIME_STAMP_TOKEN, .refused),
        ]
        return known.first { faults.contains($0.0) }?.1 ?? .malformed
    }
}
