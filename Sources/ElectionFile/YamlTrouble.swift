import Yams

/// Says in our words why the YAML reader gave up.
enum YamlTrouble {
    static func explained(_ error: any Error, in text: String) -> TextTrouble {
        guard let error = error as? YamlError else { return TextTrouble(.syntax(.other("\(error)")), .start) }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            return syntax(problem, context, mark, text)
        case .composer(_, let problem, let mark, _):
            let several = problem.contains("another document")
            return TextTrouble(several ? .severalDocuments : .anchor, place(mark))
        case .duplicatedKeysInMapping(let names, let context):
            return twice(names.first ?? "", place(context.mark), text)
        case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
            return TextTrouble(.syntax(.other(problem)), .start)
        case .no, .memory, .dataCouldNotBeDecoded: return TextTrouble(.syntax(.other("memory")), .start)
        }
    }

    private static func place(_ mark: Mark) -> FilePlace { FilePlace(line: mark.line, column: mark.column) }

    private static func syntax(
        _ problem: String, _ context: YamlError.Context?, _ mark: Mark, _ text: String
    ) -> TextTrouble {
        let begin = context?.text ?? ""
        func trouble(_ trouble: SyntaxTrouble) -> TextTrouble { TextTrouble(.syntax(trouble), place(mark)) }
        if problem.hasPrefix("Maximum nesting level") { return TextTrouble(.tooDeep, place(mark)) }
        if begin.hasPrefix("while scanning an alias") || begin.hasPrefix("while scanning an anchor") {
            return TextTrouble(.anchor, place(mark))
        }
        if begin.contains("tag") || problem.contains("tag") { return TextTrouble(.tag, place(mark)) }
        if let open = openQuotation(above: mark.line, in: text) { return TextTrouble(.syntax(.quotes), open) }
        // A text that is not closed ends somewhere far below: its beginning helps more.
        if begin.contains("quoted scalar"), let mark = context?.mark, !problem.contains("escape") {
            return TextTrouble(.syntax(.quotes), place(mark))
        }
        switch problem {
        case _ where problem.contains("tab character"): return trouble(.tab)
        case "mapping values are not allowed in this context": return trouble(.colonInText)
        case "found character that cannot start any token":
            let start = character(at: mark, in: text)
            return trouble(start == "\t" ? .tab : .badStart(start.map(String.init) ?? ""))
        case "found unexpected ':'": return TextTrouble(.noSpaceAfterColon, place(mark))
        case "could not find expected ':'":
            return TextTrouble(.syntax(.colonMissing), context.map { place($0.mark) } ?? place(mark))
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            return TextTrouble(.syntax(.brackets), context.map { place($0.mark) } ?? place(mark))
        case "did not find expected key", "did not find expected '-' indicator",
            "block sequence entries are not allowed in this context", "mapping keys are not allowed in this context":
            return trouble(.indentation)
        case _ where problem.contains("escape"): return trouble(.escape)
        default: return trouble(.other(problem))
        }
    }

    /// Where a line above has an odd number of quotation marks: a text that goes on over lines is not closed by intention.
    private static func openQuotation(above line: Int, in text: String) -> FilePlace? {
        for (index, content) in lines(text).prefix(line - 1).enumerated() {
            var marks: [Int] = []
            var last: Unicode.Scalar = " "
            for (column, scalar) in content.unicodeScalars.enumerated() {
                if scalar == "#", last == " ", marks.count.isMultiple(of: 2) { break }
                if scalar == "\"", last != "\\" { marks.append(column + 1) }
                last = scalar
            }
            if let mark = marks.last, !marks.count.isMultiple(of: 2) { return FilePlace(line: index + 1, column: mark) }
        }
        return nil
    }

    /// A field twice: the YAML reader names the first place. The second is looked for on its line when other fields stand
    /// before it there, else below it at the same indentation.
    private static func twice(_ name: String, _ first: FilePlace, _ text: String) -> TextTrouble {
        func found(_ line: Int, _ column: Int) -> TextTrouble {
            TextTrouble(.fieldTwice(name), FilePlace(line: line, column: column))
        }
        let lines = lines(text)
        guard lines.indices.contains(first.line - 1) else { return found(first.line, first.column) }
        let line = Array(lines[first.line - 1].unicodeScalars)
        let wanted = Array("\(name):".unicodeScalars)
        let isBlock = line.prefix(first.column - 1).allSatisfy { $0 == " " || $0 == "-" }
        if !isBlock {
            let starts = line.indices.dropFirst(first.column).filter { line[$0...].starts(with: wanted) }
            return found(first.line, starts.first.map { $0 + 1 } ?? first.column)
        }
        for (index, content) in lines.enumerated().dropFirst(first.line) {
            let line = Array(content.unicodeScalars)
            let spaces = line.prefix { $0 == " " }.count
            if spaces == first.column - 1, line.dropFirst(spaces).starts(with: wanted) {
                return found(index + 1, first.column)
            }
            if spaces < first.column - 1, spaces < line.count, line[spaces] != "#" { break }
        }
        return found(first.line, first.column)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
    }

    private static func character(at mark: Mark, in text: String) -> Unicode.Scalar? {
        let lines = lines(text)
        guard lines.indices.contains(mark.line - 1) else { return nil }
        return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first
    }
}
