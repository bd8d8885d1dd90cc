import Console
import Files
import Sodium
import Synchronization
import TestSupport
import Wording

@testable import TrusteeCommands

/// A room that answers as it was told to, and remembers what was said.
final class Script: Conversation {
    private struct State {
        var confirmations: [Bool]
        var answers: [String]
        var phrases: [String]
        var notes: [(line: String, colour: Screen.Colour?)] = []
        var questions: [String] = []
    }

    private let state: Mutex<State>

    /// Answers in order; a question beyond them is a wrong use, as at the end of the input.
    init(confirm: [Bool] = [], answers: [String] = [], phrases: [String] = []) {
        state = Mutex(State(confirmations: confirm, answers: answers, phrases: phrases))
    }

    var notes: [(line: String, colour: Screen.Colour?)] { state.withLock { $0.notes } }
    var lines: [String] { notes.map(\.line) }
    var questions: [String] { state.withLock { $0.questions } }

    func note(_ line: String, _ colour: Screen.Colour?) { state.withLock { $0.notes.append((line, colour)) } }

    func confirmed(_ question: any Worded) throws(Complaint) -> Bool {
        try next(\.confirmations, question)
    }

    func answer(_ question: any Worded, instead: String) throws(Complaint) -> String { try next(\.answers, question) }

    func known(_ source: PassphraseSource) throws(Complaint) -> SecretBytes {
        if let file = source.file { return SecretBytes(try SecretInput.file(file)) }
        return SecretBytes(Array(try next(\.phrases, source.whose).utf8))
    }

    func fresh(_ source: PassphraseSource) throws(Complaint) -> SecretBytes { try known(source) }

    private func next<T: Sendable>(
        _ queue: any WritableKeyPath<State, [T]> & Sendable, _ question: any Worded
    ) throws(Complaint) -> T {
        let answer: T? = state.withLock { state in
            state.questions.append(question.english)
            return state[keyPath: queue].isEmpty ? nil : state[keyPath: queue].removeFirst()
        }
        guard let answer else { throw Complaint(.misuse, Verbatim("unexpected: \(question.english)")) }
        return answer
    }
}
