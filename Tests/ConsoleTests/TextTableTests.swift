import Console
import Testing

@Suite struct TextTableTests {
    private static let address = "Ысык-Көл облусу, Балыкчы шаары, Жибек Жолу проспектиси, 114-үй, 27-батир"

    @Test(arguments: [
        ["1201", address, "400"], ["№ 1201 шайлоо участкасы", address, "Өмүрбекова Айгүлзат Ысмайылбековна"],
        [address, address, address], ["1", "2", "3"], [String(repeating: "Ң", count: 300), "", "9"],
    ])
    func `a table of long Cyrillic texts fits 80 columns`(cells: [String]) {
        var table = TextTable(["Участок", "Дареги", "Шайлоочулар"], right: [2])
        table.add(cells)
        table.add(["a", "b", "c"])
        let lines = table.lines()
        #expect(lines.count == 4)
        for line in lines { #expect(line.count <= 80, "\(line)") }
    }

    @Test func `short cells stand whole, numbers to the right, letters of any script in line`() {
        var table = TextTable(["Аты", "Votes"], right: [1])
        table.add(["Жаңыл Өмүрова", "7"])
        table.add(["Ann", "1234"])
        #expect(
            table.lines() == [
                "  Аты            Votes", "  ─────────────  ─────", "  Жаңыл Өмүрова      7", "  Ann             1234",
            ])
    }

    @Test func `what was cut ends in an ellipsis`() {
        var table = TextTable(["No.", "Text"])
        table.add(["1", String(repeating: "ы", count: 100)])
        #expect(table.lines()[2].hasSuffix("ы…"))
        #expect(table.lines(width: 40).allSatisfy { $0.count <= 40 })
    }

    @Test func `missing cells are empty`() {
        var table = TextTable(["A", "B"])
        table.add(["x"])
        #expect(table.lines()[2] == "  x")
    }

    @Test func `colours are shown only where they are wanted`() {
        #expect(Screen(isColoured: false, isWatched: true).paint("ок", .red) == "ок")
        #expect(Screen(isColoured: true, isWatched: true).paint("ок", .red) == "\u{1B}[31mок\u{1B}[0m")
    }
}
