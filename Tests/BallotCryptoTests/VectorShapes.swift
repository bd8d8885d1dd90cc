import BallotCrypto
import ElectionModel
import Sodium
import TestSupport
import Testing

/// Reads the election of the vectors in `Audit/vectors/remote`.
enum VectorShapes {
    static func contest(_ value: CanonicalValue) throws -> ContestShape {
        let options = try value.array("options").map(text)
        func place(_ option: String) throws -> Int { try #require(options.firstIndex(of: option)) }
        return try ContestShape(
            id: Array(value.string("id").utf8), options: options.map { Array($0.utf8) },
            perOption: UInt32(value.int("perOption")),
            marks: UInt32(value.int("least"))...UInt32(value.int("most")),
            lists: value.array("lists").map { list in
                ListShape(
                    id: Array(try list.string("id").utf8), mark: try place(list.string("option")),
                    candidates: try list.array("candidates").map { try place(text($0)) },
                    preferences: UInt32(try list.int("preferences")))
            })
    }

    static func style(_ id: String, of manifest: CanonicalValue) throws -> BallotStyle {
        let contests = try manifest.array("contests").map(contest)
        let style = try #require(manifest.array("styles").first { try $0.string("id") == id })
        return BallotStyle(
            id: Array(id.utf8),
            contests: try style.array("contests").map { name in
                try #require(contests.first { try $0.id == Array(text(name).utf8) })
            })
    }

    static func election(_ vectors: CanonicalValue) throws -> ElectionContext {
        try ElectionContext(
            digest: Digest(bytes(vectors, "extendedHash")), key: Point(decoding: bytes(vectors, "electionKey")))
    }

    static func trustees(_ vectors: CanonicalValue) throws -> TrusteeCount {
        try TrusteeCount(all: vectors.int("count"), needed: vectors.int("threshold"))
    }

    static func bytes(_ value: CanonicalValue, _ name: String) throws -> [UInt8] {
        try Hex.decode(value.string(name))
    }

    static func text(_ value: CanonicalValue) throws -> String {
        guard case .string(let text) = value else { throw CanonicalError.notCanonical }
        return text
    }

    /// The fault that a reader or a check finds.
    static func fault(_ body: () throws -> Void) -> RecordFault? {
        do {
            try body()
            return nil
        } catch {
            return error as? RecordFault
        }
    }
}
