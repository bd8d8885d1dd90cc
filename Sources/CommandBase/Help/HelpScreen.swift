import Console
import Wording

/// What a verb's `--help` shows, in the language that is spoken.
struct HelpScreen {
    let page: HelpPage
    var width = 80

    init(_ page: HelpPage) { self.page = page }

    /// The column in which descriptions begin.
    private static let margin = 26

    /// The screen, line by line.
    var lines: [String] {
        var lines = TextWrap.lines(page.verb.abstract, width: width) + [""] + usage
        if !page.verb.discussion.isEmpty { lines += [""] + paragraphs }
        for section in page.sections {
            lines += ["", section.title.text] + section.entries.flatMap { self.lines($0, $1) }
        }
        let codes = ExitStatus.allCases.map { HelpWords.exitCode($0).text.keptTogether }
        let text = "\(HelpWords.exitCodes.text) \(codes.joined(separator: "\u{A0}· "))"
        return lines + [""] + TextWrap.lines(text, width: width).map(\.setFree)
    }

    /// The usage alone, as it follows a mistake.
    var usage: [String] {
        let lead = "\(HelpWords.usage.text) \(page.verb.command)"
        let indent = String(repeating: " ", count: min(lead.columns + 1, Self.margin))
        let text = page.synopsis.map(\.keptTogether).joined(separator: " ")
        return TextWrap.lines(text, width: width, first: "\(lead) ", rest: indent).map(\.setFree)
    }

    private func lines(_ heading: String, _ text: String) -> [String] {
        let left = "  \(heading)"
        let rest = String(repeating: " ", count: Self.margin)
        guard left.columns + 2 <= Self.margin else {
            return [left] + TextWrap.lines(text, width: width, first: rest, rest: rest)
        }
        let gap = String(repeating: " ", count: Self.margin - left.columns)
        return TextWrap.lines(text, width: width, first: left + gap, rest: rest)
    }

    /// Paragraphs are filled anew; indented lines are examples, which only give way where they are too long.
    private var paragraphs: [String] {
        page.verb.discussion.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            let indent = String(line.prefix { $0 == " " })
            guard indent.count >= 2 else { return TextWrap.lines(String(line), width: width) }
            guard String(line).columns > width else { return [String(line)] }
            let lines = TextWrap.lines(
                String(line.dropFirst(indent.count)), width: width - 2, first: indent, rest: indent + "    ")
            return lines.dropLast().map { "\($0) \\" } + lines.suffix(1)
        }
    }
}

extension String {
    /// The text as one word, for ``TextWrap``.
    fileprivate var keptTogether: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
    fileprivate var setFree: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
