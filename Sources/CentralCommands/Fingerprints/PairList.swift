import Console
import Files
import Wording

/// Which fingers to compare: lines of two names and whether they are of one finger (`Docs/formats/finger-scores.md`).
struct PairList: Sendable {
    /// One line of the list.
    struct Pair: Sendable, Equatable {
        let first: String
        let second: String
        /// Whether both are of one finger.
        let isGenuine: Bool
    }

    /// In the order of the file; never empty.
    let pairs: [Pair]

    /// Reads a list.
    ///
    /// - Throws: `Complaint` with the number of the first line that is not so, and when there is none.
    init(path: String) throws {
        let bytes = try DurableFile.read(path, limit: 1 << 28)
        var pairs: [Pair] = []
        for (place, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let fields = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
            guard !fields.isEmpty else { continue }
            guard let pair = Pair(fields) else {
                throw Complaint(.misuse, AccuracyWords.notAPair(file: path, line: place + 1))
            }
            pairs.append(pair)
        }
        guard !pairs.isEmpty else { throw Complaint(.misuse, AccuracyWords.noPairs(file: path)) }
        self.pairs = pairs
    }
}

extension PairList.Pair {
    /// - Returns: `nil` unless there are two names, which the columns of a score file can hold, and 0 or 1.
    fileprivate init?(_ fields: [ArraySlice<UInt8>]) {
        guard fields.count == 3, let first = Self.name(fields[0]), let second = Self.name(fields[1]) else { return nil }
        switch Array(fields[2]) {
        case [UInt8(ascii: "0")]: self.init(first: first, second: second, isGenuine: false)
        case [UInt8(ascii: "1")]: self.init(first: first, second: second, isGenuine: true)
        default: return nil
        }
    }

    private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let name = String(validating: bytes, as: UTF8.self), !name.contains(where: { ",\"".contains($0) }) else {
            return nil
        }
        return name
    }
}
