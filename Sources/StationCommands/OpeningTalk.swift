import Console
import Wording

/// Whom the opening of a list asks.
protocol OpeningTalk: Sendable {
    /// How often somebody may try before the program gives up; once where nobody sits at the keyboard.
    var tries: Int { get }

    /// Asks for a line.
    ///
    /// - Parameters:
    ///   - question: ends with a colon.
    ///   - instead: the option that gives the answer without asking.
    ///   - hidden: whether what is typed stays unseen.
    /// - Throws: `Complaint` where nothing may be asked, and at the end of the input.
    func answer(_ question: any Worded, instead: String, hidden: Bool) throws(Complaint) -> String

    /// Says what happens.
    func note(_ words: any Worded)
}
