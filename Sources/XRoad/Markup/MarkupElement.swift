/// An element of an XML document, with what is in it. Names are local: peers disagree about namespaces.
package struct MarkupElement: Equatable, Sendable {
    /// Without prefix.
    package let name: String
    /// The namespace's address; `nil` for none.
    package let namespace: String?
    /// By local name.
    package let attributes: [String: String]
    /// The elements in it, in order.
    package let elements: [MarkupElement]
    /// The text directly in it, what stands between its elements joined.
    package let text: String

    /// The text without white space around it.
    package var trimmed: String {
        let isBlank = { (letter: Unicode.Scalar) in " \t\r\n".unicodeScalars.contains(letter) }
        let scalars = text.unicodeScalars.drop(while: isBlank)
        guard let last = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(String.UnicodeScalarView(scalars[...last]))
    }

    /// The first element in it with that local name.
    package func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }

    /// Every element in it with that local name.
    package func all(_ name: String) -> [MarkupElement] { elements.filter { $0.name == name } }

    /// The element at the end of a way of local names from this one, the first of each name; `nil` if there is none.
    package func at(_ path: some Sequence<String>) -> MarkupElement? {
        path.reduce(self) { element, name in element?.first(name) }
    }

    /// Every element under this one, and itself, in the document's order.
    var everything: [MarkupElement] { [self] + elements.flatMap(\.everything) }
}
