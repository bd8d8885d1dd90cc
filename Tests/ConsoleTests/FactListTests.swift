import Console
import Testing
import Wording

@Suite struct FactListTests {
    @Test func `values stand in one column, whatever the script`() {
        var facts = FactList()
        facts.add(Verbatim("Тизме"), "1")
        facts.add(Verbatim("Бузулган"), Verbatim("22"))
        #expect(facts.lines == ["  Тизме     1", "  Бузулган  22"])
        #expect(FactList().lines.isEmpty)
    }

    @Test(arguments: [("Өмүр", 4), ("и\u{306}", 1), ("日本", 4), ("", 0), ("a\u{200B}b", 2), ("👍", 2)])
    func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
        #expect(text.columns == columns)
    }
}
