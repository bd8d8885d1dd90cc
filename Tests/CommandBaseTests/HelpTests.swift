import Console
import Files
import Glibc
import TestSupport
import Testing
import Wording

@testable import CommandBase

@Suite struct HelpTests {
    private func screens(_ language: Language) throws -> [[String]] {
        try Language.$spoken.withValue(language) {
            let program = try VerbInfo(of: SampleProgram.self)
            return program.everything.map { HelpScreen(HelpPage(verb: $0, program: program)).lines }
        }
    }

    @Test(arguments: Language.allCases)
    func `every screen fits 80 columns`(language: Language) throws {
        let screens = try screens(language)
        #expect(screens.count == 4)
        for line in screens.joined() { #expect(line.columns <= 80, "\(line)") }
    }

    @Test func `a screen says how a verb is used, in the language that is spoken`() throws {
        let screen = try screens(.ky)[2]
        #expect(screen.first == "Саноо.")
        #expect(screen.contains("Колдонуу: sample group count --number <сан> [--yes] [--no-input] [--json]"))
        #expect(
            screen.contains("                             <баскыч>") || screen.contains { $0.hasSuffix("<баскыч>") })
        #expect(screen.contains { $0.hasPrefix("  -n, --number <сан>") && $0.hasSuffix("Саны.") })
        #expect(screen.contains { $0.contains("(мүмкүн болгон маанилер: a, b, c)") })
        #expect(screen.contains("  sample group count a --number 3"))
        #expect(screen.contains { $0.hasPrefix("  --lang <тил>") })
        #expect(screen.contains { $0.hasPrefix("  -h, --help") && $0.hasSuffix("Ушул жардамды көрсөтүү.") })
        #expect(screen.contains { $0.hasPrefix("Чыгуу коддору: 0 аткарылды · 1 ") })
    }

    @Test func `flags of which one must be given are shown as a choice`() throws {
        let screen = try screens(.en)[3]
        #expect(screen.contains("Usage: sample paint [--member <name> ...] (--red | --green)"))
    }

    @Test func `a program and a group show their verbs`() throws {
        let screens = try screens(.ru)
        #expect(screens[0].contains("Использование: sample <команда> ..."))
        #expect(screens[0].contains { $0.hasPrefix("  group  ") && $0.hasSuffix("Группа.") })
        #expect(screens[1].contains("Использование: sample group <команда> ..."))
        #expect(!screens.joined().contains { $0.contains("subcommand") })
    }

    @Test func `a long example goes on behind a backslash`() {
        let text = TextWrap.lines("aaa bbb ccc", width: 7, first: "> ", rest: "  ")
        #expect(text == ["> aaa", "  bbb", "  ccc"])
        #expect(TextWrap.lines("a\u{A0}b c", width: 3) == ["a\u{A0}b", "c"])
        #expect(TextWrap.lines("aaaaaa b", width: 3) == ["aaaaaa", "b"])
        #expect(TextWrap.lines("a\n\nb", width: 3) == ["a", "", "b"])
    }

    @Test(arguments: Language.allCases)
    func `every verb has a manual page that roff reads back unchanged`(language: Language) throws {
        let folder = TemporaryFolder()
        let names = try Language.$spoken.withValue(language) {
            let pages = ManPages(program: try VerbInfo(of: SampleProgram.self))
            try pages.write(to: "\(folder.path)/man1")
            return pages.pages.map(\.file)
        }
        #expect(names == ["sample.1", "sample-group.1", "sample-group-count.1", "sample-paint.1"])
        let page = String(
            decoding: try DurableFile.read("\(folder.path)/man1/sample-group-count.1", limit: 1 << 16), as: UTF8.self)
        #expect(page.contains(".TH \"SAMPLE\\-GROUP\\-COUNT\" 1"))
        #expect(page.contains("\n\\&.start"))
        #expect(page.contains("  '.quoted \\e text' \"x\""))
        #expect(!page.contains("\n'.") && !page.contains("\n.start"))
    }
}
