package import Wording

/// Looks at what a worded type says in each language.
///
/// A test names a sample of every case; the cases themselves are read from the source, so that a new one without a sample
/// fails. What is found is told in sentences; a test expects none:
///
///     let faults = WordingCheck(fragments: ["name"], technical: ["chair"]).faults(
///         [SpoilWords.abstract, .really(number: 417)], source: "StationCommands/Wording/SpoilWords.swift")
///     #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
package struct WordingCheck: Sendable {
    /// Cases that are no whole sentences, by name; or texts, for cases without values.
    private let fragments: Set<String>
    /// Texts, in Kyrgyz, that may be the same in two languages.
    private let alike: Set<String>
    /// Latin words that belong into Kyrgyz and Russian texts: names, sample values.
    private let technical: Set<String>

    /// Latin words that every clerk meets.
    private static let known: Set<String> = [
        "PIN", "QR", "JSON", "CSV", "PDF", "UTC", "Enter", "Esc", "Ctrl-C", "SIGTERM", "chmod", "bash", "zsh", "fish",
        "ky", "ru", "en", "dobush", "a-z", "base64", "UTF-8", "SHA-256", "Ed25519", "minisign", "SQLite", "memlock",
        "unlimited", "URL", "CTRL", "RFC",
    ]

    package init(fragments: Set<String> = [], alike: Set<String> = [], technical: Set<String> = []) {
        self.fragments = fragments
        self.alike = alike
        self.technical = technical
    }

    /// What is wrong with the samples, and which cases have none.
    ///
    /// - Parameters:
    ///   - samples: one value of every case at least.
    ///   - source: the file that declares the type, below `Sources`; `nil` for a type that is no enumeration.
    package func faults<Words: Worded>(_ samples: [Words], source: String?) -> [String] {
        var faults = samples.flatMap { words in textFaults(words).map { "\(Self.name(of: words)): \($0)" } }
        if let source {
            do {
                let cases = try EnumerationSource(of: "\(Words.self)", in: source)
                faults += missing(cases, samples)
            } catch {
                faults.append("\(error)")
            }
        }
        return faults
    }

    /// Latin words in lines of Kyrgyz or Russian that are neither commands, options, files nor technical names; examples
    /// (lines that begin with two spaces and hold no Cyrillic) are passed over.
    package func foreignWords(in lines: [String]) -> [String] {
        lines.flatMap { line in
            line.hasPrefix("  ") && !line.unicodeScalars.contains(where: Self.isCyrillic)
                ? [] : Self.words(in: Self.withoutCommands(line)).filter(isForeign)
        }
    }

    private func missing<Words: Worded>(_ cases: EnumerationSource, _ samples: [Words]) -> [String] {
        let named = Set(samples.compactMap { Mirror(reflecting: $0).children.first?.label })
        var faults = cases.withValues.filter { !named.contains($0) }.map { "there is no sample of the case \($0)" }
        // A case without values has no name at run time; its texts stand for it.
        let plain = samples.filter { Mirror(reflecting: $0).children.isEmpty }
        let texts = Set(plain.map { "\($0.kyrgyz)\n\($0.russian)\n\($0.english)" })
        if texts.count != cases.withoutValues.count {
            faults.append(
                "\(texts.count) samples that differ for \(cases.withoutValues.count) cases without values: "
                    + cases.withoutValues.joined(separator: ", "))
        }
        return faults
    }

    private static func name(of words: some Worded) -> String {
        Mirror(reflecting: words).children.first?.label ?? "“\(words.english)”"
    }

    private func textFaults(_ words: some Worded) -> [String] {
        var faults: [String] = []
        let isFragment =
            Mirror(reflecting: words).children.first?.label.map(fragments.contains) == true
            || Language.allCases.contains { fragments.contains(words.text(in: $0)) }
        for language in Language.allCases {
            let text = words.text(in: language)
            if text.isEmpty || text.last?.isWhitespace == true {
                faults.append("\(language): empty or ends in a space")
            }
            if !isFragment, !Self.isClosed(text) { faults.append("\(language): no whole sentence: \(text)") }
            for word in Self.words(in: text) where Self.isMixed(word) {
                faults.append("\(language): letters of two scripts in \(word)")
            }
            if Self.figures(in: text) != Self.figures(in: words.english) {
                faults.append("\(language): other numbers than in English: \(text)")
            }
            guard language != .en else { continue }
            for word in Self.words(in: Self.withoutCommands(text)) where isForeign(word) {
                faults.append("\(language): the English word \(word) in: \(text)")
            }
        }
        if !alike.contains(words.kyrgyz) {
            for (language, text) in [("ky", words.kyrgyz), ("ru", words.russian)]
            where !text.unicodeScalars.contains(where: Self.isCyrillic) {
                faults.append("\(language): not in Cyrillic")
            }
            if Set([words.kyrgyz, words.russian, words.english]).count < 3 {
                faults.append("the same in two languages: \(words.kyrgyz)")
            }
        }
        return faults
    }

    private static func isClosed(_ text: String) -> Bool {
        let bare = withoutCommands(text)
        return bare.last.map { ".:?!…".contains($0) } == true || text.hasSuffix("\"")
    }

    private func isForeign(_ word: String) -> Bool {
        guard word.unicodeScalars.contains(where: Self.isLatin), word.count > 1 else { return false }
        return !Self.known.contains(word) && !technical.contains(word)
    }

    /// The text without examples (lines that begin with two spaces), and without what is typed: commands, options, files,
    /// placeholders.
    private static func withoutCommands(_ text: String) -> String {
        let all = text.split(separator: "\n", omittingEmptySubsequences: false)
        let lines =
            all.count == 1
            ? all : all.filter { !$0.hasPrefix("  ") || $0.unicodeScalars.contains(where: isCyrillic) }
        var kept: [Substring] = []
        var isCommand = false
        for word in lines.joined(separator: "\n").split(whereSeparator: \.isWhitespace) {
            let core = word.drop { "(«“[".contains($0) }
            if core.hasPrefix("dobush") { isCommand = true }
            let isTyped = core.hasPrefix("-") || core.contains { "/_<>={}@".contains($0) } || isFile(core)
            // A command goes on until the first word that is not Latin.
            if isCommand, core.unicodeScalars.contains(where: isCyrillic) { isCommand = false }
            let isKept = !isCommand && !isTyped
            if isKept { kept.append(word) }
            if let last = word.last, ".,;:?!)…".contains(last), core.count > 1 {
                if !isKept { kept.append(word.suffix(1)) }
                isCommand = false
            }
        }
        return kept.joined(separator: " ")
    }

    private static func isFile(_ word: Substring) -> Bool {
        let parts = word.split(separator: ".")
        return parts.count > 1 && (1...8).contains(parts[1].prefix { $0.isLetter }.count)
            && word.unicodeScalars.first.map(isLatin) == true
    }

    private static func words(in text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
    }

    /// Whole numbers in the text, however its thousands stand apart, in any order.
    private static func figures(in text: String) -> [String] {
        let joined = text.enumerated().filter { !"\u{A0},".contains($0.element) }.map(\.element)
        return String(joined).split { !$0.isASCII || !$0.isNumber }.map(String.init).sorted()
    }

    private static func isMixed(_ word: String) -> Bool {
        // Endings stand behind a hyphen: JSON-файл, 30-ноябры.
        word.split(separator: "-").contains { part in
            part.unicodeScalars.contains(where: isLatin) && part.unicodeScalars.contains(where: isCyrillic)
        }
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    }

    private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x400...0x52F).contains(scalar.value) }
}
