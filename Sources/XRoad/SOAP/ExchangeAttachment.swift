/// What travels beside a SOAP message.
package struct ExchangeAttachment: Hashable, Sendable {
    /// The part's header `Content-Type`; `text/plain` where it has none.
    package let mediaType: String
    /// The part's header `Content-ID`, without angle brackets; `nil` if it has none.
    package let contentId: String?
    package let bytes: [UInt8]

    package init(mediaType: String, contentId: String?, bytes: [UInt8]) {
        self.mediaType = mediaType
        self.contentId = contentId
        self.bytes = bytes
    }
}
