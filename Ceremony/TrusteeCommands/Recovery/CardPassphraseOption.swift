import ArgumentParser
import CommandBase
import Console
import Wording

/// Where the passphrases of cards come from.
struct CardPassphraseOption: ParsableArguments {
    @Option(help: .words(TrusteeHelp.cardPassphrases, value: ValueName.file), completion: .file())
    var cardPassphraseFile: [String] = []

    /// One file for each card in order, or none.
    ///
    /// - Throws: `Complaint` for another number of files.
    func files(for cards: Int) throws(Complaint) -> [String] {
        guard cardPassphraseFile.isEmpty || cardPassphraseFile.count == cards else {
            throw Complaint(TrusteeFault.passphraseFiles(given: cardPassphraseFile.count, needed: cards))
        }
        return cardPassphraseFile
    }
}
