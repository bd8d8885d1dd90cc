import Console
import Testing

@Suite struct ScreenTests {
    @Test(arguments: [
        (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
        (true, ["TERM": "dumb"], false), (true, ["TERM": "xterm", "NO_COLOR": ""], true),
        (true, ["TERM": "xterm", "NO_COLOR": "0"], false),
    ])
    func `colours are shown on a terminal that knows and wants them`(
        isTerminal: Bool, environment: [String: String], isColoured: Bool
    ) {
        let screen = Screen(outIsTerminal: isTerminal, noteIsTerminal: false) { environment[$0] }
        #expect(screen.isColoured == isColoured)
        #expect(!screen.isWatched)
    }

    @Test func `progress needs a terminal where a line can be written over`() {
        #expect(Screen(outIsTerminal: false, noteIsTerminal: true) { _ in nil }.isWatched)
        #expect(!Screen(outIsTerminal: true, noteIsTerminal: true) { $0 == "TERM" ? "dumb" : nil }.isWatched)
        #expect(Screen(outIsTerminal: true, noteIsTerminal: true) { $0 == "NO_COLOR" ? "1" : nil }.isWatched)
    }
}
