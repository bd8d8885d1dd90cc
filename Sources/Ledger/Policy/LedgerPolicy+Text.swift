import Trust

extension LedgerPolicy {
    /// The most bytes of a policy.
    package static let largestFile = 65_536

    /// Reads a policy file.
    ///
    /// - Throws: ``PolicyFault``, which names the line.
    package init(bytes: [UInt8]) throws(PolicyFault) {
        self.init()
        guard bytes.count <= Self.largestFile, bytes.last == 0x0A else { throw PolicyFault(line: nil, .form) }
        var hasQuorum = false
        for (number, line) in bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            do throws(PolicyFault.Kind) {
                guard line.allSatisfy({ $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) }) else { throw .form }
                let words = line.split { $0 == 0x20 || $0 == 0x09 }
                guard let first = words.first, first.first != UInt8(ascii: "#") else { continue }
                if first.elementsEqual("quorum".utf8) {
                    guard !hasQuorum, words.count == 2 else { throw .form }
                    let name = PolicyName(octets: words[1])
                    try demand(name == .none ? nil : name)
                    hasQuorum = true
                } else {
                    try take(first, Array(words.dropFirst()))
                }
            } catch {
                throw PolicyFault(line: number + 1, error)
            }
        }
        guard hasQuorum else { throw PolicyFault(line: nil, .noQuorum) }
    }

    private mutating func take(
        _ keyword: ArraySlice<UInt8>, _ words: [ArraySlice<UInt8>]
    ) throws(PolicyFault.Kind) {
        switch String(decoding: keyword, as: UTF8.self) {
        case "log":
            guard (1...2).contains(words.count) else { throw .form }
            try add(Log(key: try Self.key(words[0]), url: try Self.url(words.dropFirst().first)))
        case "witness":
            guard (2...3).contains(words.count) else { throw .form }
            try define(
                PolicyName(octets: words[0]),
                .witness(try Self.key(words[1]), url: try Self.url(words.dropFirst(2).first)))
        case "group":
            guard words.count >= 3 else { throw .form }
            let members = words[2...].map { PolicyName(octets: $0) }
            try define(
                PolicyName(octets: words[0]),
                .group(threshold: try Self.threshold(words[1], of: members.count), members: members))
        default: throw .form
        }
    }

    private static func key(_ word: ArraySlice<UInt8>) throws(PolicyFault.Kind) -> NoteKey {
        guard let text = String(validating: word, as: UTF8.self), let key = try? NoteKey(text: text) else { throw .key }
        return key
    }

    private static func url(_ word: ArraySlice<UInt8>?) throws(PolicyFault.Kind) -> String? {
        guard let word else { return nil }
        guard let text = String(validating: word, as: UTF8.self) else { throw .form }
        return text
    }

    private static func threshold(_ word: ArraySlice<UInt8>, of count: Int) throws(PolicyFault.Kind) -> Int {
        switch String(decoding: word, as: UTF8.self) {
        case "any": return 1
        case "all": return count
        case let text:
            guard let number = Checkpoint.size(text) else { throw .threshold }
            return number
        }
    }

    /// The file. Thresholds are written as numbers, `quorum` last.
    package var bytes: [UInt8] {
        var lines = logs.map { "log \($0.key.text)\(Self.suffix($0.url))" }
        for name in names {
            switch member(name) {
            case .witness(let key, let url)?: lines.append("witness \(name) \(key.text)\(Self.suffix(url))")
            case .group(let threshold, let members)?:
                lines.append("group \(name) \(threshold) \(members.map(\.description).joined(separator: " "))")
            case nil: break
            }
        }
        lines.append("quorum \(quorum ?? .none)")
        return Array(lines.map { "\($0)\n" }.joined().utf8)
    }

    private static func suffix(_ url: String?) -> String { url.map { " \($0)" } ?? "" }
}
