import CommandBase
import Console
import Sodium
import Wording

/// The conversation at the terminal of this machine.
struct TerminalConversation: Conversation {
    /// Characters of a new passphrase at least: it protects what everything else hangs on.
    static let shortest = 12

    /// How often somebody may try to type a new passphrase twice alike.
    private static let tries = 3

    private let asking: Asking
    private let notesAreData: Bool
    private let screen = Screen.standard

    /// Begins a conversation.
    ///
    /// - Parameters:
    ///   - asking: what may be asked.
    ///   - notesAreData: whether what is said is what the verb was called for, and goes to standard output.
    init(_ asking: Asking, notesAreData: Bool = false) {
        self.asking = asking
        self.notesAreData = notesAreData
    }

    func note(_ line: String, _ colour: Screen.Colour?) {
        let painted = colour.map { screen.paint(line, $0) } ?? line
        if notesAreData { screen.out(painted) } else { screen.note(painted) }
    }

    func confirmed(_ question: any Worded) throws(Complaint) -> Bool { try asking.confirmed(question) }

    func answer(_ question: any Worded, instead: String) throws(Complaint) -> String {
        try asking.answer(question, instead: instead)
    }

    func known(_ source: PassphraseSource) throws(Complaint) -> SecretBytes {
        var phrase = try read(source, CommonWords.passphrase(keys: source.whose))
        return SecretBytes(taking: &phrase)
    }

    func fresh(_ source: PassphraseSource) throws(Complaint) -> SecretBytes {
        if source.file != nil {
            var phrase = try read(source, source.whose)
            guard Self.isLong(phrase) else { throw Self.short }
            return SecretBytes(taking: &phrase)
        }
        // Others in the room have typed theirs already: one slip must not send everybody back.
        var slip = Self.short
        for attempt in 1...Self.tries {
            var phrase = try read(source, CommonWords.newPassphrase(keys: source.whose))
            if Self.isLong(phrase) {
                let again = try SecretInput.typed(CommonWords.samePassphrase, instead: source.option, asking: asking)
                if again == phrase { return SecretBytes(taking: &phrase) }
                slip = Complaint(.misuse, CommonWords.differentPassphrases)
            } else {
                slip = Self.short
            }
            if attempt < Self.tries { note(slip, .amber) }
        }
        throw slip
    }

    private static var short: Complaint { Complaint(.misuse, CommonWords.shortPassphrase(least: shortest)) }

    /// Characters, not bytes: a letter of Kyrgyz has two.
    static func isLong(_ phrase: [UInt8]) -> Bool {
        (String(validating: phrase, as: UTF8.self)?.count ?? phrase.count) >= shortest
    }

    private func read(_ source: PassphraseSource, _ question: any Worded) throws(Complaint) -> [UInt8] {
        if let file = source.file {
            try SecretInput.file(file)
        } else {
            try SecretInput.typed(question, instead: source.option, asking: asking)
        }
    }
}
