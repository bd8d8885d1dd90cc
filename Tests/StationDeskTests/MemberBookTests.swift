import ElectionModel
import Sodium
import StationDesk
import TestSupport
import Testing

@Suite struct MemberBookTests {
    static func book() throws -> MemberBook {
        try #require(
            MemberBook(
                codes: [(MemberId(unchecked: "m1"), "abcd2345"), (MemberId(unchecked: "m2"), "wxyz6789")],
                random: SeededRandom(seed: 3)))
    }

    @Test(arguments: [
        ("m1", "abcd2345", true), ("m2", "wxyz6789", true), ("m1", "wxyz6789", false), ("m1", "abcd2346", false),
        ("m1", "", false), ("m3", "abcd2345", false),
    ])
    func `a member is known by the code of their own`(id: String, code: String, known: Bool) throws {
        #expect(try Self.book().knows(MemberId(unchecked: id), code: SecretBytes(Array(code.utf8))) == known)
    }

    @Test func `a book is read as it was written and holds no code`() throws {
        let book = try Self.book()
        let read = try MemberBook(canonicalBytes: book.canonicalBytes)
        #expect(read == book)
        #expect(read.ids.map(\.rawValue) == ["m1", "m2"])
        #expect(read.knows(MemberId(unchecked: "m2"), code: SecretBytes(Array("wxyz6789".utf8))))
        #expect(!String(decoding: book.canonicalBytes, as: UTF8.self).contains("wxyz6789"))
    }

    @Test func `nobody stands in the book twice`() {
        let id = MemberId(unchecked: "m1")
        #expect(MemberBook(codes: [(id, "a"), (id, "b")], random: SeededRandom(seed: 3)) == nil)
    }

    @Test(arguments: [
        CanonicalValue.null, [["id": "m1", "salt": "00", "hash": "00"]], [["id": "M 1", "salt": "", "hash": ""]], [[:]],
    ])
    func `what is no book is refused`(value: CanonicalValue) {
        #expect(throws: CanonicalError.self) { try MemberBook(canonical: value) }
    }

    @Test func `a fresh code has eight characters that nobody mistakes for others`() {
        let random = SeededRandom(seed: 5)
        let codes = (0..<200).map { _ in MemberBook.freshCode(random: random) }
        #expect(codes.allSatisfy { $0.count == 8 && $0.allSatisfy { !"01ilo".contains($0) } })
        #expect(Set(codes).count == codes.count)
    }
}
