import Console
import Sodium
import Wording

/// A passphrase that is chosen now: at least 8 bytes, and asked twice where it is typed.
struct FreshPassphrase {
    /// Where it stands, if it is not to be typed.
    let file: String?
    /// The option that names such a file.
    let option: String

    /// Bytes of a new passphrase at least.
    private static let shortest = 8

    func read(for keys: any Worded, asking: Asking) throws(Complaint) -> SecretBytes {
        var phrase: [UInt8]
        if let file {
            phrase = try SecretInput.file(file)
        } else {
            phrase = try SecretInput.typed(CommonWords.newPassphrase(keys: keys), instead: option, asking: asking)
        }
        guard phrase.count >= Self.shortest else {
            throw Complaint(.misuse, CommonWords.shortPassphrase(least: Self.shortest))
        }
        if file == nil, try SecretInput.typed(CommonWords.samePassphrase, instead: option, asking: asking) != phrase {
            throw Complaint(.misuse, CommonWords.differentPassphrases)
        }
        return SecretBytes(taking: &phrase)
    }
}
