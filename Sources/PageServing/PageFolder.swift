import HTTPTypes
package import Hummingbird
import NIOCore

/// The files of a page, read once: a page is small, and never half of one version and half of another.
package struct PageFolder: Sendable {
    private struct File {
        let mediaType: String
        let bytes: [UInt8]
        /// Changes with the content (RFC 9110, section 8.8.3), in quotes.
        let tag: String
    }

    private let files: [String: File]

    /// Nothing from elsewhere, nothing in the page's own text that runs.
    package static let contentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    private static let mediaTypes = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml",
    ]

    /// - Parameters:
    ///   - files: the bytes by their names, such as `index.html`; a name whose ending has no media type is left out.
    ///   - front: the name of the file that stands for the folder itself.
    package init(files: [String: [UInt8]], front: String) {
        var read: [String: File] = [:]
        for (name, bytes) in files {
            guard let ending = name.split(separator: ".").last, let mediaType = Self.mediaTypes[String(ending)] else {
                continue
            }
            read[name] = File(mediaType: mediaType, bytes: bytes, tag: Self.tag(bytes))
        }
        read[""] = read[front]
        self.files = read
    }

    /// Answers GET.
    ///
    /// - Parameters:
    ///   - request: whose validators are looked at.
    ///   - path: with its slash at the beginning, without query.
    /// - Returns: `nil` when there is no such file.
    package func answer(_ request: Request, path: Substring) -> Response? {
        guard path.first == "/", let file = files[String(path.dropFirst())] else { return nil }
        var headers: HTTPFields = [
            .contentType: file.mediaType, .cacheControl: "no-cache", .eTag: file.tag, .xContentTypeOptions: "nosniff",
            .contentSecurityPolicy: Self.contentPolicy,
        ]
        if let policy = HTTPField.Name("Referrer-Policy") { headers[policy] = "no-referrer" }
        guard request.headers[.ifNoneMatch] != file.tag else { return Response(status: .notModified, headers: headers) }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }

    /// FNV-1a of 64 bits: it tells versions apart, and guards against nobody.
    private static func tag(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0100_0000_01b3 }
        return "\"\(String(hash, radix: 36))-\(bytes.count)\""
    }
}
