import HTTPTypes
import Hummingbird
import NIOCore
import NIOPosix
import PageServing

/// Serves the ledger's public folder and its page as a good static server does: types, validators, ranges, caches.
struct PublicFiles: Sendable {
    /// The public folder.
    let ledger: String
    /// The page's files; without them there is no page.
    let page: PageFolder?

    /// Where the page lies in the server's addresses: in a folder, so that its own addresses are the same behind every server.
    private static let pagePlace = "/page"

    private static let pieceSize = 1 << 16

    /// Answers GET or HEAD.
    ///
    /// - Parameter path: of the request, without query.
    func answer(_ request: Request, path: Substring) -> Response {
        if let page {
            if path == "/" || path == Self.pagePlace { return front(path) }
            if path.hasPrefix("\(Self.pagePlace)/") {
                return page.answer(request, path: path.dropFirst(Self.pagePlace.utf8.count))
                    ?? Page.refusal(.notFound)
            }
        }
        guard let name = PublicPath(path), let file = OpenFile("\(ledger)/\(name.name)") else {
            return Page.refusal(.notFound)
        }
        var headers: HTTPFields = [
            .contentType: name.mediaType, .cacheControl: name.cacheControl, .eTag: file.tag, .acceptRanges: "bytes",
            .xContentTypeOptions: "nosniff",
            // What is public may be read by anybody's page.
            .accessControlAllowOrigin: "*",
        ]
        if Self.isNamed(file.tag, in: request.headers[.ifNoneMatch]) {
            var response = Response(status: .notModified, headers: headers)
            response.headers[.contentLength] = nil
            return response
        }
        // A range of another version would be put together with the old one.
        let range = (request.headers[.ifRange] ?? file.tag) == file.tag ? request.headers[.range] : nil
        switch ByteRange(range, size: file.size) {
        case .whole: return Response(status: .ok, headers: headers, body: Self.body(file, 0..<file.size))
        case .part(let part):
            headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(file.size)"
            return Response(status: .partialContent, headers: headers, body: Self.body(file, part))
        case .unsatisfiable:
            headers[.contentRange] = "bytes */\(file.size)"
            return Response(status: .rangeNotSatisfiable, headers: headers)
        }
    }

    /// The way to the page.
    private func front(_ path: Substring) -> Response {
        var response = Page.answer(.found, Page.plainText, Array("page/\n".utf8))
        response.headers[.location] = path == "/" ? "page/" : "\(Self.pagePlace)/"
        return response
    }

    /// Whether an `If-None-Match` header has a tag.
    private static func isNamed(_ tag: String, in header: String?) -> Bool {
        guard let header else { return false }
        return header == "*"
            || header.split(separator: ",").contains { part in
                let name = part.drop { $0 == " " }
                return (name.hasPrefix("W/") ? name.dropFirst(2) : name) == tag
            }
    }

    /// The bytes, read piece by piece as the client takes them.
    private static func body(_ file: OpenFile, _ range: Range<Int>) -> ResponseBody {
        ResponseBody(contentLength: range.count) { writer in
            var next = range.lowerBound
            while next < range.upperBound {
                let piece = next..<min(next + pieceSize, range.upperBound)
                let bytes = try await NIOThreadPool.singleton.runIfActive { file.bytes(piece) }
                // Shorter than was said: the connection must end, so that nobody takes it for the whole.
                guard bytes.count == piece.count else { throw CancellationError() }
                try await writer.write(ByteBuffer(bytes: bytes))
                next = piece.upperBound
            }
            try await writer.finish(nil)
        }
    }
}
