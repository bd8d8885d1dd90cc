import Glibc
package import Wording

/// Whether a program may ask the person at the terminal, and what it takes as answered.
package struct Asking: Sendable {
    /// Questions of yes or no are answered with yes.
    package let takesYes: Bool
    /// Nothing is asked: a question that needs an answer is a wrong use of the program.
    package let isSilent: Bool

    /// Everything is asked.
    package static let freely = Asking(takesYes: false, isSilent: false)

    package init(takesYes: Bool, isSilent: Bool) {
        self.takesYes = takesYes
        self.isSilent = isSilent
    }

    /// Asks for a line.
    ///
    /// - Parameters:
    ///   - question: ends with a colon.
    ///   - instead: the option that gives the answer without asking, such as `--code`; `nil` when there is none.
    ///   - hidden: whether what is typed stays unseen.
    /// - Throws: ``Complaint`` where nothing may be asked, and at the end of the input.
    package func answer(
        _ question: any Worded, instead: String?, hidden: Bool = false
    ) throws(Complaint) -> String {
        try demand(question, instead: instead)
        return try TerminalInput.answer(question, instead: instead, hidden: hidden)
    }

    /// Asks for yes or no, until one of both is said in any of the languages.
    ///
    /// - Parameter question: ends with a question mark.
    /// - Throws: ``Complaint`` where nothing may be asked, or nobody sits at the terminal.
    package func confirmed(_ question: any Worded) throws(Complaint) -> Bool {
        if takesYes { return true }
        try demand(question, instead: "--yes")
        guard isatty(STDIN_FILENO) == 1 else {
            throw Complaint(.misuse, ConsoleWords.noTerminal(question: question, instead: "--yes"))
        }
        while true {
            let answer = try TerminalInput.answer(ConsoleWords.yesOrNo(question: question), instead: "--yes")
            if let decision = YesOrNo(answer) { return decision == .yes }
        }
    }

    /// Asks for yes or no, and goes on only after a yes.
    ///
    /// - Throws: ``Complaint`` as ``confirmed(_:)`` does, and after a no.
    package func agreed(to question: any Worded) throws(Complaint) {
        guard try confirmed(question) else { throw Complaint(.failed, ConsoleWords.declined) }
    }

    /// Where nothing may be asked, a question stands for the option that answers it.
    ///
    /// - Throws: ``Complaint``.
    package func demand(_ question: any Worded, instead: String?) throws(Complaint) {
        if isSilent { throw Complaint(.misuse, ConsoleWords.mayNotAsk(question: question, instead: instead)) }
    }
}
