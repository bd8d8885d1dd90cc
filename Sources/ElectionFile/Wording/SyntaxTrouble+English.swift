extension SyntaxTrouble {
    package var english: String {
        switch self {
        case .tab: "a tab stands here; use spaces to indent"
        case .colonInText: "a colon inside a text; put the whole text into quotation marks, or check the indentation"
        case .badStart(let sign): "a text cannot begin with \"\(sign)\"; put it into quotation marks"
        case .indentation: "this line is not indented like the others of its list; use the same number of spaces"
        case .quotes: "the quotation marks that begin here are not closed, or something follows them on the line"
        case .brackets: "a bracket that begins here is not closed, or a comma is missing in it"
        case .colonMissing: "a colon is missing after the name of the field"
        case .escape:
            "a backslash in quotation marks has a special meaning; write it twice, or use single quotation marks"
        case .other(let reason): "the file cannot be read here; compare it with an example (technical: \(reason))"
        }
    }
}
