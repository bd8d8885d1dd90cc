import Testing
import XRoad

@Suite struct MarkupTests {
    private func read(_ text: String, upTo largest: Int = 1 << 20) throws(MarkupFault) -> MarkupElement {
        try MarkupDocument(Array(text.utf8), upTo: largest).root
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1/a.dtd\"><a/>", "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;\"><!ENTITY z \"&y;&y;\">]><a>&z;</a>",
    ]) func `a document type is refused before anything is read or fetched`(text: String) {
        #expect(throws: MarkupFault.documentType) { _ = try read(text) }
    }

    @Test(arguments: ["", "a", "<a>", "<a></b>", "<a/><b/>", "<a b=1/>", "<a>&e;</a>", "<p:a/><", "\u{0}<a/>"])
    func `what is not well-formed is refused`(text: String) {
        #expect(throws: MarkupFault.malformed) { _ = try read(text) }
    }

    @Test func `size and depth are limited`() throws {
        let nest = { (depth: Int) in
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(try read(nest(MarkupDocument.greatestDepth)).name == "a")
        #expect(throws: MarkupFault.tooDeep) {
            _ = try read(nest(MarkupDocument.greatestDepth + 1))
        }
        #expect(throws: MarkupFault.self) { _ = try read(nest(20_000)) }
        #expect(throws: MarkupFault.tooLarge) { _ = try read("<a>12345</a>", upTo: 11) }
    }

    @Test func `elements, attributes and text are found by local names`() throws {
        let root = try read("<p:a xmlns:p='urn:p' q='1&amp;2'> x<b>y</b><![CDATA[<z>]]><b c='3'/> </p:a>")
        #expect(root.name == "a" && root.namespace == "urn:p" && root.attributes == ["q": "1&2"])
        #expect(root.text == " x<z> " && root.trimmed == "x<z>")
        #expect(root.all("b").count == 2 && root.first("b")?.text == "y" && root.at(["b", "c"]) == nil)
    }
}
