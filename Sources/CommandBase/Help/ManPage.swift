import Console
import Wording

/// A verb's page of the manual, as man(7) has it, in the language that is spoken.
struct ManPage {
    private let page: HelpPage
    private var verb: VerbInfo { page.verb }

    init(_ page: HelpPage) { self.page = page }

    /// Such as `dobush-station-open.1`.
    var file: String { "\(verb.path.joined(separator: "-")).1" }

    /// The page's source, UTF-8.
    var text: String {
        let title = verb.path.joined(separator: "-")
        // The date stays empty: a page that is made twice from the same program is the same.
        var lines = [
            "'\\\" -*- coding: UTF-8 -*-",
            ".TH \(Self.quoted(title.uppercased())) 1 \"\" \(Self.quoted(page.program.name)) "
                + Self.quoted(HelpWords.manual.text),
            // Neither hyphenated nor stretched: what is copied from a page must be what is typed.
            ".nh", ".ad l", ".SH \(Self.quoted(HelpWords.name.text))",
            "\(Self.escaped(title)) \\- \(Self.escaped(verb.abstract))", ".SH \(Self.quoted(HelpWords.synopsis.text))",
            ".B \(Self.quoted(verb.command))",
        ]
        lines += page.synopsis.map(Self.escaped)
        if !verb.discussion.isEmpty {
            lines.append(".SH \(Self.quoted(HelpWords.description.text))")
            lines += description
        }
        for section in page.sections {
            lines.append(".SH \(Self.heading(section.title))")
            lines += section.entries.flatMap { [".TP", ".B \(Self.quoted($0))", Self.escaped($1)] }
        }
        lines.append(".SH \(Self.heading(.exitCodes))")
        for status in ExitStatus.allCases {
            let meaning = HelpWords.exitCode(status).text.dropFirst(2)
            lines += [".TP 4", ".B \(status.rawValue)", Self.escaped(String(meaning))]
        }
        let others = verb.verbs.isEmpty ? [] : verb.verbs.map { $0.path.joined(separator: "-") }
        let above = verb.path.count > 1 ? [verb.path.dropLast().joined(separator: "-")] : []
        if !(above + others).isEmpty {
            lines.append(".SH \(Self.quoted(HelpWords.seeAlso.text))")
            lines.append((above + others).map { "\\fB\(Self.escaped($0))\\fR(1)" }.joined(separator: ",\n"))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Paragraphs are filled; runs of indented lines stand as they are.
    private var description: [String] {
        var lines: [String] = []
        var isExample = false
        for line in verb.discussion.split(separator: "\n", omittingEmptySubsequences: false) {
            let indented = line.hasPrefix("  ")
            if indented != isExample, !line.isEmpty {
                lines.append(indented ? ".nf" : ".fi")
                isExample = indented
            }
            lines.append(line.isEmpty ? ".PP" : Self.escaped(String(line)))
        }
        return lines + (isExample ? [".fi"] : [])
    }

    /// A heading of a screen ends in a colon, one of a page stands in capitals.
    private static func heading(_ words: HelpWords) -> String { quoted(String(words.text.dropLast()).uppercased()) }

    private static func quoted(_ text: String) -> String {
        "\"\(escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\(dq"))\""
    }

    /// The text as roff reads it back unchanged.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            default: escaped.append(character)
            }
        }
        // Three dots in a usage line end no sentence.
        if escaped.hasSuffix("...") || escaped.hasSuffix("...]") { escaped += "\\&" }
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&\(escaped)" : escaped
    }
}
