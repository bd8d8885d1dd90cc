package import HTTPTypes
package import Hummingbird
import NIOCore

/// Answers with the headers that all of ours have.
package enum Page {
    /// The media type of text.
    package static let plainText = "text/plain; charset=utf-8"
    /// The media type of JSON.
    package static let json = "application/json"

    /// An answer with a body that must not be kept by caches.
    ///
    /// - Parameters:
    ///   - status: of HTTP.
    ///   - mediaType: of the body.
    ///   - body: the bytes.
    package static func answer(_ status: HTTPResponse.Status, _ mediaType: String, _ body: [UInt8]) -> Response {
        Response(
            status: status,
            headers: [.contentType: mediaType, .cacheControl: "no-store", .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }

    /// A refusal that says its status and nothing else.
    package static func refusal(_ status: HTTPResponse.Status) -> Response {
        answer(status, plainText, Array("\(status.code) \(status.reasonPhrase)\n".utf8))
    }

    /// A refusal of a method.
    ///
    /// - Parameter allowed: the methods that the address has.
    package static func wrongMethod(allowed: String) -> Response {
        var response = refusal(.methodNotAllowed)
        response.headers[.allow] = allowed
        return response
    }
}
