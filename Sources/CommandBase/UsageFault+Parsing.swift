extension UsageFault {
    /// What ArgumentParser complains of, recognised by its English message: its errors' types are its own.
    ///
    /// A message of another wording, as another version may have it, is told as it is.
    /// - Parameters:
    ///   - message: without "Error:".
    ///   - verbs: the verbs that could have followed, when the command line ended before one.
    init(message: String, verbs: [String] = []) {
        // A message may go on with what each option is for; the help says that better.
        let quoted = Self.quoted(message)
        let first = quoted.first ?? ""
        if message.hasPrefix("Unknown option '") {
            self = .unknownOption(first, suggestion: quoted.count == 2 ? quoted[1] : nil)
        } else if message.hasPrefix("Missing value for '") {
            self = .missingValue(first)
        } else if message.hasPrefix("The option '"), quoted.count == 2 {
            self = .unexpectedValue(quoted[1], of: first)
        } else if message.hasPrefix("Unexpected argument '") || message.contains(" unexpected arguments: '") {
            self = verbs.isEmpty ? .unexpectedArguments(quoted) : Self.unknownVerb(first, among: verbs)
        } else if message.hasPrefix("Value to be set with "), quoted.count == 2 {
            self = .exclusive(quoted[1], first)
        } else if message.hasPrefix("Missing expected argument '") || message.hasPrefix("Missing one of: '") {
            self = .missing(quoted)
        } else if message.hasPrefix("Missing required subcommand") {
            self = .missingVerb
        } else if message.hasPrefix("The value '"), quoted.count >= 2 {
            self = .invalidValue(first, of: quoted[1], allowed: Array(quoted.dropFirst(2)) + Self.listed(message))
        } else if message.hasPrefix("Invalid option: ") {
            self = .unknownOption(String(message.dropFirst("Invalid option: ".count)), suggestion: nil)
        } else if message.hasPrefix("Can't generate completion scripts for '") {
            self = .unknownShell(first)
        } else if message.hasPrefix("Can't autodetect a supported shell") {
            self = .missingValue("--generate-completion-script")
        } else {
            self = .other(message)
        }
    }

    private static func unknownVerb(_ word: String, among verbs: [String]) -> UsageFault {
        let near = verbs.map { ($0, distance($0, word)) }.min { $0.1 < $1.1 }
        return .unknownVerb(word, suggestion: near.flatMap { $0.1 <= 2 ? $0.0 : nil })
    }

    /// What stands between single quotation marks; a mark inside a word begins and ends nothing.
    private static func quoted(_ message: String) -> [String] {
        var found: [String] = []
        var rest = message[...]
        while let opening = mark(in: rest, opening: true) {
            let inside = rest[rest.index(after: opening)...]
            guard let closing = mark(in: inside, opening: false) else { break }
            found.append(String(inside[..<closing]))
            rest = inside[inside.index(after: closing)...]
        }
        return found
    }

    private static func mark(in text: Substring, opening: Bool) -> Substring.Index? {
        text.indices.first { index in
            guard text[index] == "'" else { return false }
            if opening { return index == text.startIndex || !isWord(text[text.index(before: index)]) }
            let next = text.index(after: index)
            return next == text.endIndex || !isWord(text[next])
        }
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// Values that stand in a list with dashes.
    private static func listed(_ message: String) -> [String] {
        message.split(separator: "\n").compactMap { line in
            let line = line.drop { $0 == " " }
            return line.hasPrefix("- ") ? String(line.dropFirst(2)) : nil
        }
    }

    /// How many letters must change to make one word of another (Levenshtein).
    private static func distance(_ one: String, _ other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (place, letter) in one.enumerated() {
            var corner = row[0]
            row[0] = place + 1
            for column in other.indices {
                let changed = corner + (letter == other[column] ? 0 : 1)
                corner = row[column + 1]
                row[column + 1] = min(changed, corner + 1, row[column] + 1)
            }
        }
        return row[other.count]
    }
}
