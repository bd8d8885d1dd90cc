import CSodium

@testable import RecordVerifier

/// The proofs of a ballot one by one, as section 7 of RECORD-remote.md says it, with libsodium's arithmetic: slow and plain.
///
/// It shares nothing with the verifier but the shape of contests, SHA-512 and the encoding of a message's lengths.
struct PlainProofs {
    let election: [UInt8]
    let key: [UInt8]

    typealias Bytes = [UInt8]

    /// The places of wrong proofs, the first letter of their kind before each; nil when the ballot cannot be read.
    func wrong(in message: Bytes, style: RemoteStyle) -> [String]? {
        var fields: [Bytes] = []
        var rest = message
        while rest.count >= 4 {
            let length = Int(rest[0]) << 24 | Int(rest[1]) << 16 | Int(rest[2]) << 8 | Int(rest[3])
            guard rest.count - 4 >= length else { return nil }
            fields.append(Array(rest[4..<(4 + length)]))
            rest = Array(rest[(4 + length)...])
        }
        guard rest.isEmpty, fields.count == 9 + 4 * style.contests.count, fields[1] == election else { return nil }
        let identity = Self.hash("BALLOT", Array(fields[1...7]), 32)
        var wrong: [String] = []
        for (number, contest) in style.contests.enumerated() {
            let (selections, sum, lists) = (fields[9 + 4 * number], fields[10 + 4 * number], fields[11 + 4 * number])
            let size = 64 + 32 * (4 * contest.perOption + 3)
            guard selections.count == size * contest.options.count else { return nil }
            let parts = contest.options.indices.map { Array(selections[($0 * size)..<(($0 + 1) * size)]) }
            let ciphertexts = parts.map { [Array($0[..<32]), Array($0[32..<64])] }
            let name = Array(contest.id.utf8)
            for (index, option) in contest.options.enumerated() {
                let statement = [identity, name, Array(option.utf8), key] + ciphertexts[index]
                guard
                    let holds = proves(
                        "SEL", statement, ciphertexts[index], 0...contest.perOption, Array(parts[index][64...]))
                else { return nil }
                if !holds { wrong.append("S \(contest.id)/\(option)") }
            }
            let marks = contest.marked.map { ciphertexts[$0] }
            let bounds = [contest.marks.lowerBound, contest.marks.upperBound].map { Self.number($0) }
            guard
                let holds = proves(
                    "SUM", [identity, name] + bounds + [key] + marks.flatMap { $0 }, Self.product(marks),
                    contest.marks, sum)
            else { return nil }
            if !holds { wrong.append("M \(contest.id)") }
            var left = lists
            for list in contest.lists {
                let length = 32 * (4 * list.preferences + 3)
                guard left.count >= length else { return nil }
                let candidates = list.candidates.map { ciphertexts[$0] }
                let mark = ciphertexts[list.option]
                let raised = Self.product([[Bytes]](repeating: mark, count: list.preferences))
                let others = Self.product(candidates)
                let quotient = zip(raised, others).map { Self.point($0, $1, crypto_core_ristretto255_sub) }
                guard
                    let holds = proves(
                        "LIST",
                        [identity, name, Array(list.id.utf8), Self.number(list.preferences), key] + mark
                            + candidates.flatMap { $0 }, quotient, 0...list.preferences, Array(left[..<length]))
                else { return nil }
                if !holds { wrong.append("L \(contest.id)/\(list.id)") }
                left = Array(left[length...])
            }
            guard left.isEmpty else { return nil }
        }
        return wrong
    }

    /// Whether a proof holds; nil when its bytes are not points and numbers of the one spelling.
    func proves(_ tag: String, _ statement: [Bytes], _ cipher: [Bytes], _ range: ClosedRange<Int>, _ data: Bytes)
        -> Bool?
    {
        let count = range.count
        guard data.count == 32 * (4 * count - 1) else { return nil }
        let parts = (0..<(data.count / 32)).map { Array(data[(32 * $0)..<(32 * $0 + 32)]) }
        let commitments = Array(parts[..<(2 * count)])
        let scalars = Array(parts[(2 * count)...])
        let points = commitments + cipher
        guard points.allSatisfy({ Self.isPoint($0) }), scalars.allSatisfy({ Self.isScalar($0) }) else { return nil }
        var last = Self.reduced(Self.hash(tag, statement + commitments, 64))
        for challenge in scalars.prefix(count - 1) {
            last = Self.scalar(last, challenge) { crypto_core_ristretto255_scalar_sub($0, $1, $2) }
        }
        let challenges = scalars.prefix(count - 1) + [last]
        for (branch, challenge) in challenges.enumerated() {
            let response = scalars[count - 1 + branch]
            let value = Array((range.lowerBound + branch).littleEndianBytes)
            let shift = Self.scalar(value, challenge) { crypto_core_ristretto255_scalar_mul($0, $1, $2) }
            let shifted = Self.scalar(response, shift) { crypto_core_ristretto255_scalar_add($0, $1, $2) }
            let first = Self.point(
                commitments[2 * branch], Self.power(cipher[0], challenge), crypto_core_ristretto255_add)
            let second = Self.point(
                commitments[2 * branch + 1], Self.power(cipher[1], challenge), crypto_core_ristretto255_add)
            guard Self.power(nil, response) == first, Self.power(key, shifted) == second else { return false }
        }
        return true
    }

    static func isPoint(_ bytes: Bytes) -> Bool {
        bytes[31] < 128 && bytes.contains { $0 != 0 } && crypto_core_ristretto255_is_valid_point(bytes) == 1
    }

    static func isScalar(_ bytes: Bytes) -> Bool { reduced(bytes + Bytes(repeating: 0, count: 32)) == bytes }

    static func hash(_ tag: String, _ fields: [Bytes], _ count: Int) -> Bytes {
        let name = Array("DOBUSH-V1-\(tag)-ristretto255_XMD:SHA-512".utf8)
        let ending = name + [UInt8(name.count)]
        let message = fields.flatMap { number($0.count) + $0 }
        let first = sha512(Bytes(repeating: 0, count: 128) + message + [0, UInt8(count), 0] + ending)
        return Array(sha512(first + [1] + ending)[..<count])
    }

    private static func sha512(_ bytes: Bytes) -> Bytes {
        var hash = Bytes(repeating: 0, count: 64)
        crypto_hash_sha512(&hash, bytes, UInt64(bytes.count))
        return hash
    }

    private static func number(_ value: Int) -> Bytes { Array(value.littleEndianBytes[..<4].reversed()) }

    private static func reduced(_ wide: Bytes) -> Bytes {
        var result = Bytes(repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_reduce(&result, wide)
        return result
    }

    private static func scalar(
        _ left: Bytes, _ right: Bytes,
        _ body: (UnsafeMutablePointer<UInt8>, UnsafePointer<UInt8>, UnsafePointer<UInt8>) -> Void
    ) -> Bytes {
        var result = Bytes(repeating: 0, count: 32)
        body(&result, left, right)
        return result
    }

    private static func point(
        _ left: Bytes, _ right: Bytes,
        _ body: (UnsafeMutablePointer<UInt8>, UnsafePointer<UInt8>, UnsafePointer<UInt8>) -> Int32
    ) -> Bytes {
        var result = Bytes(repeating: 0, count: 32)
        _ = body(&result, left, right)
        return result
    }

    /// The product of ciphertexts.
    private static func product(_ ciphertexts: [[Bytes]]) -> [Bytes] {
        ciphertexts.reduce([Bytes(repeating: 0, count: 32), Bytes(repeating: 0, count: 32)]) { product, cipher in
            zip(product, cipher).map { point($0, $1, crypto_core_ristretto255_add) }
        }
    }

    /// A power of a point, or of g.
    private static func power(_ base: Bytes?, _ exponent: Bytes) -> Bytes {
        var result = Bytes(repeating: 0, count: 32)
        let status =
            if let base {
                crypto_scalarmult_ristretto255(&result, exponent, base)
            } else {
                crypto_scalarmult_ristretto255_base(&result, exponent)
            }
        return status == 0 ? result : Bytes(repeating: 0, count: 32)
    }
}

extension Int {
    /// 32 bytes, the least significant first.
    fileprivate var littleEndianBytes: [UInt8] {
        (0..<32).map { $0 < 8 ? UInt8(truncatingIfNeeded: self >> (8 * $0)) : 0 }
    }
}
