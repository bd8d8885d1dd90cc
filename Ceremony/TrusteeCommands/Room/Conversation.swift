import Console
import Sodium
import Wording

/// How a step speaks with the people in the room. Tests speak for them.
protocol Conversation: Sendable {
    /// Says something while a step goes on.
    func note(_ line: String, _ colour: Screen.Colour?)

    /// Asks for yes or no.
    func confirmed(_ question: any Worded) throws(Complaint) -> Bool

    /// Asks for a line; `instead` is the option that gives it without asking.
    func answer(_ question: any Worded, instead: String) throws(Complaint) -> String

    /// The passphrase of a secret that exists.
    func known(_ source: PassphraseSource) throws(Complaint) -> SecretBytes

    /// The passphrase of a new secret: long enough, and typed twice.
    func fresh(_ source: PassphraseSource) throws(Complaint) -> SecretBytes
}

extension Conversation {
    func note(_ words: any Worded, _ colour: Screen.Colour? = nil) { note(words.text, colour) }

    /// Lines to be read aloud: set in, and apart from what stands around them.
    func readAloud(_ lines: [String]) {
        for line in lines { note("    \(line)", .strong) }
    }
}
