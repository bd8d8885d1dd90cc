import Console
import Glibc
import Wording

/// Asks the person at the keyboard.
struct KeyboardTalk: OpeningTalk {
    let asking: Asking

    private static let mostTries = 5

    var tries: Int { isatty(STDIN_FILENO) == 1 ? Self.mostTries : 1 }

    func answer(_ question: any Worded, instead: String, hidden: Bool) throws(Complaint) -> String {
        try asking.answer(question, instead: instead, hidden: hidden)
    }

    func note(_ words: any Worded) { Screen.standard.note(words) }
}
