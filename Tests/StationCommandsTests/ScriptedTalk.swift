import Console
import Synchronization
import Wording

@testable import StationCommands

/// Answers questions in order and keeps what was said.
final class ScriptedTalk: OpeningTalk {
    let tries: Int
    private let answers: Mutex<[String]>
    private let said = Mutex<[String]>([])

    init(_ answers: [String] = [], tries: Int = 5) {
        self.answers = Mutex(answers)
        self.tries = tries
    }

    /// Questions and notes in order; a hidden answer's question is marked.
    var transcript: [String] { said.withLock { $0 } }
    var left: Int { answers.withLock { $0.count } }

    func answer(_ question: any Worded, instead: String, hidden: Bool) throws(Complaint) -> String {
        said.withLock { $0.append((hidden ? "* " : "? ") + question.english) }
        let next = answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        guard let next else { throw Complaint(.misuse, Verbatim("no input; give \(instead)")) }
        return next
    }

    func note(_ words: any Worded) { said.withLock { $0.append(words.english) } }
}
