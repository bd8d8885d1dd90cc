import Console
package import Wording

/// A command line without what chooses the language, and the language.
package struct SpokenLine: Sendable {
    package let language: Language
    /// What is left for the parser.
    package let arguments: [String]
    /// What is wrong with the choice.
    let fault: CommonWords?

    /// Reads `--lang ky` and `--lang=ky` anywhere before a `--`; the last counts. Without it the environment chooses.
    ///
    /// - Parameters:
    ///   - arguments: without the program's name.
    ///   - environment: a variable's value.
    package init(_ arguments: [String], environment: (String) -> String?) {
        var language = Language(environment: environment)
        var (left, fault): ([String], CommonWords?) = ([], nil)
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        var place = arguments.startIndex
        while place < end {
            defer { place += 1 }
            let word = arguments[place]
            var tag: String?
            if word == "--lang" {
                place += 1
                tag = place < end ? arguments[place] : nil
            } else if word.hasPrefix("--lang=") {
                tag = String(word.dropFirst("--lang=".count))
            } else {
                left.append(word)
                continue
            }
            if let chosen = tag.flatMap(Language.init(rawValue:)) {
                language = chosen
            } else {
                fault = tag.map(CommonWords.unknownLanguage) ?? .languageWithoutValue
            }
        }
        self.language = language
        self.arguments = left + arguments[end...]
        self.fault = fault
    }
}
