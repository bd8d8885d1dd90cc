import Glibc
import TestSupport
import Testing
import Wording

@testable import Console

@Suite struct ConsoleWordingTests {
    @Test func `everything around questions and secrets is told in each language`() {
        let cause = SystemCause(EACCES)
        let question = ConsoleWords.nothingTyped
        let samples: [ConsoleWords] = [
            .unreadable(path: "/srv/key", cause: cause), .notPlain(path: "/srv/key"),
            .readableByOthers(path: "/srv/key"),
            .tooLarge(path: "/srv/key"), .noPassphrase(path: "/srv/key"), .nothingTyped,
            .noTerminal(question: question, instead: "--yes"), .mayNotAsk(question: question, instead: "--code"),
            .mayNotAsk(question: question, instead: nil), .inputEnded(instead: "--count"), .inputEnded(instead: nil),
            .declined, .yesOrNo(question: question),
        ]
        let faults = WordingCheck(fragments: ["yesOrNo"])
            .faults(samples, source: "Console/Wording/ConsoleWords.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
}
