/// A text that is the same in every language: a name, a number, a path.
package struct Verbatim: Worded, Hashable, ExpressibleByStringLiteral {
    private let verbatim: String

    package init(_ text: String) { verbatim = text }
    package init(stringLiteral text: String) { verbatim = text }

    package var kyrgyz: String { verbatim }
    package var russian: String { verbatim }
    package var english: String { verbatim }
}
