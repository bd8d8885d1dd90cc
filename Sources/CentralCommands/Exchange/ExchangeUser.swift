import Console
import Wording

/// Who asks, as the exchange's messages and journals have it.
enum ExchangeUser {
    /// Checks that a text is two letters of a country, and then whom or what it means there.
    ///
    /// - Throws: `Complaint` for any other text.
    static func check(_ text: String) throws(Complaint) {
        guard (3...64).contains(text.utf8.count), text.prefix(2).allSatisfy({ ("A"..."Z").contains($0) }),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { throw Complaint(.misuse, ExchangeWords.wrongUser(text)) }
    }
}
