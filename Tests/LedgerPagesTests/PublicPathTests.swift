import Ledger
import Testing
import Trust
import Wording

@testable import LedgerPages

/// Which names a request may use, and how they are served.
@Suite struct PublicPathTests {
    @Test(arguments: [
        ("/checkpoint", "text/plain; charset=utf-8", "public, max-age=1"),
        ("/checkpoints/1024", "text/plain; charset=utf-8", "public, max-age=60"),
        ("/policy", "text/plain; charset=utf-8", "public, max-age=60"),
        ("/tile/0/000", "application/octet-stream", "public, max-age=31536000, immutable"),
        ("/tile/0/x001/x234/067.p/8", "application/octet-stream", "public, max-age=31536000, immutable"),
        ("/tile/entries/000.p/3", "application/octet-stream", "public, max-age=31536000, immutable"),
        ("/blobs/sha256/00ff", "application/octet-stream", "public, max-age=31536000, immutable"),
        ("/final.tsr", "application/timestamp-reply", "public, max-age=60"),
    ])
    func `a file of the ledger has the type and the cache that readers expect`(
        path: String, mediaType: String, cache: String
    ) throws {
        let name = try #require(PublicPath(path[...]))
        #expect(name.name == path.dropFirst())
        #expect(name.mediaType == mediaType && name.cacheControl == cache)
    }

    @Test(arguments: [
        "", "checkpoint", "/", "//checkpoint", "/checkpoint/", "/Checkpoint", "/checkpoint/..", "/../private/lock",
        "/tile/../../private/journal.db", "/tile/0/../../../etc/passwd", "/tile/0/.hidden", "/tile//000", "/tile/0",
        "/tile/0/%30%30%30", "/tile/0/000\0", "/tile/0/..", "/tile/0/.", "/blobs/sha256", "/blobs/sha256/a/b",
        "/page/", "/page/index.html", "/private/lock", "/лист",
        "/checkpoints/1\\..\\2",
    ])
    func `any other name is no file`(path: String) { #expect(PublicPath(path[...]) == nil) }

    @Test(arguments: [
        (nil, ByteRange.whole), ("bytes=0-0", .part(0..<1)), ("bytes=2-", .part(2..<10)), ("bytes=-3", .part(7..<10)),
        ("bytes=0-99", .part(0..<10)), ("bytes=-99", .part(0..<10)), ("bytes=9-9", .part(9..<10)),
        ("bytes=10-", .unsatisfiable), ("bytes=99-100", .unsatisfiable), ("bytes=-0", .unsatisfiable),
        ("bytes=3-2", .whole), ("bytes=-", .whole), ("bytes=0-1,3-4", .whole), ("lines=0-1", .whole),
        ("bytes=a-b", .whole), ("bytes=+1-2", .whole), ("bytes=99999999999999999999-", .whole),
    ])
    func `ranges are those of the standard`(header: String?, expected: ByteRange) {
        #expect(ByteRange(header, size: 10) == expected)
    }

    @Test func `an empty file has no part`() {
        #expect(ByteRange("bytes=0-", size: 0) == .unsatisfiable)
        #expect(ByteRange("bytes=-1", size: 0) == .unsatisfiable)
    }
}
