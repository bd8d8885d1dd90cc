import Console
import Sodium
import Trust
import VoterSnapshot
import Wording

/// The keys with which a terminal opens lists: its own, and a spare one where it has one. Its own always signs.
struct TerminalKeys: Sendable {
    let own: HolderKeys
    /// Opens the spare key that the terminal keeps; done only where it is needed.
    private let spare: @Sendable () throws(Complaint) -> OpeningKey?
    /// A spare key that was brought just now: it must be the one that opens the list.
    private let brought: BroughtKey?

    init(
        own: HolderKeys, brought: BroughtKey? = nil, spare: @escaping @Sendable () throws(Complaint) -> OpeningKey?
    ) {
        self.own = own
        self.brought = brought
        self.spare = spare
    }

    /// The key to which a list is sealed.
    ///
    /// - Throws: `SnapshotRefusal.notARecipient`, or `Complaint` when a spare key is not one or cannot be read.
    func opener(of manifest: SnapshotManifest) throws -> OpeningKey {
        func opens(_ key: OpeningKey) -> Bool {
            let sealKey = key.sealingKey
            return manifest.recipients.contains { $0.sealKey == sealKey }
        }
        if let brought {
            // A key that is not needed here should not lie here.
            guard opens(brought.opening) else {
                throw Complaint(.denied, ImportWords.notSealedToSpare(file: brought.path))
            }
            return brought.opening
        }
        if opens(own.opening) { return own.opening }
        if let spare = try spare(), opens(spare) { return spare }
        throw SnapshotRefusal.notARecipient
    }
}
