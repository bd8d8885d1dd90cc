import Ceremony
import CommandBase
import Console
import ElectionModel
import Sodium
import Trust
import Wording

/// A key that is not this terminal's own and opens lists on it: that of the region's spare terminals, or the recovery key
/// that members' cards gave.
struct SpareKey: Sendable {
    /// What holders of the keys of spare terminals begin with.
    static let pool = "pool-"

    /// The key file, as it was read.
    let file: KeyFile
    let opening: OpeningKey

    /// Opens a key file.
    ///
    /// - Parameters:
    ///   - file: a pool's key file, or that of a combined recovery key.
    ///   - path: where it lies, for complaints.
    ///   - passphrase: the one that opens it.
    ///   - kind: that of the station's election.
    /// - Throws: `Complaint`; exit code 4 for a wrong passphrase or another kind, 6 for another sort of key.
    init(_ file: KeyFile, path: String, passphrase: SecretBytes, kind: ElectionKind) throws(Complaint) {
        guard file.kind == kind else {
            throw Complaint(.denied, StationWords.otherKind(file: path, kind: file.kind))
        }
        do {
            if file.holder == RecoverySecret.holder {
                opening = try RecoverySecret(file, passphrase: passphrase).openingKey
            } else if file.holder.hasPrefix(Self.pool) {
                opening = try OpeningKey(seed: try file.open(passphrase: passphrase))
            } else {
                throw Complaint(.unsound, ImportWords.noSpareKey(file: path))
            }
        } catch is SodiumError {
            throw Complaint(.unsound, ImportWords.noSpareKey(file: path))
        } catch {
            throw Complaint(of: error)
        }
        self.file = file
    }

    /// The same key under this terminal's passphrase, to be kept here.
    ///
    /// - Parameters:
    ///   - passphrase: the one that opens this file.
    ///   - own: that of the terminal's own key.
    ///   - random: makes the salt.
    /// - Throws: `Complaint`.
    func kept(
        from passphrase: SecretBytes, under own: SecretBytes, random: some RandomSource
    ) throws(Complaint) -> KeyFile {
        do {
            // A dearer cost would protect nothing: the same passphrase can be guessed at the terminal's own key.
            return try file.rewrapped(old: passphrase, new: own, cost: .daily, random: random)
        } catch {
            throw Complaint(of: error)
        }
    }
}
