import Files
import Foundation
import HTTPTypes
import Hummingbird
import LedgerPages
import NIOCore
import PageServing
import TestSupport
import Testing

@testable import LedgerPages

/// The answers of a static server.
@Suite struct PublicFilesTests {
    let folder = TemporaryFolder()
    let files: PublicFiles

    private static let page = PageFolder(
        files: ["index.html": Array("<!doctype html>".utf8), "page.js": Array("1;".utf8), "notes.exe": [1]],
        front: "index.html")

    init() throws {
        files = PublicFiles(ledger: "\(folder.path)/public", page: Self.page)
        try DurableFile.makeFolder("\(folder.path)/public/tile/0")
        try DurableFile.replace("\(folder.path)/public/checkpoint", Array("0123456789".utf8))
    }

    private func ask(
        _ path: String, _ headers: HTTPFields = [:]
    ) async throws -> (status: HTTPResponse.Status, headers: HTTPFields, body: String) {
        let request = Request(
            head: HTTPRequest(method: .get, scheme: "http", authority: "h", path: path, headerFields: headers),
            body: RequestBody(buffer: ByteBuffer()))
        let response = files.answer(request, path: path[...])
        return (response.status, response.headers, try await BodyReader.text(of: response.body))
    }

    @Test func `a file comes whole, with its length and a tag`() async throws {
        let answer = try await ask("/checkpoint")
        #expect(answer.status == .ok && answer.body == "0123456789")
        #expect(answer.headers[.contentLength] == "10" && answer.headers[.acceptRanges] == "bytes")
        #expect(answer.headers[.accessControlAllowOrigin] == "*")
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        #expect(answer.headers[.contentSecurityPolicy] == nil)
        let tag = try #require(answer.headers[.eTag])
        #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count > 4)
    }

    @Test func `who has it already is told so, until it changes`() async throws {
        let tag = try #require(try await ask("/checkpoint").headers[.eTag])
        for header in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
            let answer = try await ask("/checkpoint", [.ifNoneMatch: header])
            #expect(answer.status == .notModified && answer.body.isEmpty && answer.headers[.eTag] == tag)
            #expect(answer.headers[.contentLength] == nil)
        }
        try DurableFile.replace("\(folder.path)/public/checkpoint", Array("9876543210".utf8))
        let answer = try await ask("/checkpoint", [.ifNoneMatch: tag])
        #expect(answer.status == .ok && answer.body == "9876543210" && answer.headers[.eTag] != tag)
    }

    @Test func `a part is cut out, and never of another version`() async throws {
        let answer = try await ask("/checkpoint", [.range: "bytes=2-4"])
        #expect(answer.status == .partialContent && answer.body == "234")
        #expect(answer.headers[.contentRange] == "bytes 2-4/10" && answer.headers[.contentLength] == "3")
        let beyond = try await ask("/checkpoint", [.range: "bytes=10-"])
        #expect(beyond.status == .rangeNotSatisfiable && beyond.headers[.contentRange] == "bytes */10")
        let other = try await ask("/checkpoint", [.range: "bytes=2-4", .ifRange: "\"old\""])
        #expect(other.status == .ok && other.body == "0123456789")
    }

    @Test func `a large file comes in pieces, every byte of it`() async throws {
        let bytes = (0..<200_001).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 48) & 0x3F | 0x40 }
        try DurableFile.replace("\(folder.path)/public/tile/0/000", bytes)
        let answer = try await ask("/tile/0/000")
        #expect(Array(answer.body.utf8) == bytes)
        #expect(try await ask("/tile/0/000", [.range: "bytes=65530-131080"]).body.utf8.count == 65_551)
    }

    @Test func `links, folders and pipes are no files`() async throws {
        try DurableFile.replace("\(folder.path)/secret", Array("secret".utf8))
        symlink("\(folder.path)/secret", "\(folder.path)/public/policy")
        mkfifo("\(folder.path)/public/final.tsr", 0o644)
        for path in ["/policy", "/final.tsr", "/tile/0/x001", "/tile/0/001"] {
            let answer = try await ask(path)
            #expect(answer.status == .notFound && answer.body == "404 Not Found\n", "\(path)")
        }
    }

    @Test func `the page lies in its folder, under a strict policy`() async throws {
        let front = try await ask("/")
        #expect(front.status == .found && front.headers[.location] == "page/")
        let page = try await ask("/page/")
        #expect(page.status == .ok && page.body == "<!doctype html>")
        let policy = try #require(page.headers[.contentSecurityPolicy])
        #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
        #expect(try await ask("/page/index.html").headers[.contentSecurityPolicy] == policy)
        #expect(try await ask("/page/page.js").headers[.contentType] == "text/javascript; charset=utf-8")
        let tag = try #require(page.headers[.eTag])
        #expect(try await ask("/page/", [.ifNoneMatch: tag]).status == .notModified)
        for path in ["/page/notes.exe", "/page/none.js", "/page/a/b.js", "/page/../index.html", "/page//index.html"] {
            #expect(try await ask(path).status == .notFound, "\(path)")
        }
        let bare = PublicFiles(ledger: "\(folder.path)/public", page: nil)
        let request = Request(
            head: HTTPRequest(method: .get, scheme: "http", authority: "h", path: "/page/"),
            body: RequestBody(buffer: ByteBuffer()))
        #expect(bare.answer(request, path: "/page/").status == .notFound)
    }
}
