import BallotCrypto
import Ceremony
import Console
import ElectionModel
import RemoteRecord
import Wording

/// Reads and checks the exported record, and shows what people compare before anything is done with it.
struct RecordShowing {
    let path: String

    /// The record, if nothing in it is wrong.
    ///
    /// - Throws: `RecordRefusal`.
    func read(_ talk: some Conversation) throws -> CheckedRecord {
        talk.note(ElectionWords.checkingRecord(path: path))
        let record = try RecordReader(path: path).read()
        talk.note(
            ElectionWords.record(
                record.manifest.election, record.phase, entries: record.size, voters: record.voters,
                ballots: record.ballots, voids: record.voids))
        talk.note(RootWords.rootsFingerprint)
        talk.readAloud(Fingerprint(record.roots).lines)
        talk.note(ElectionWords.rootOfRecord)
        talk.readAloud(Fingerprint(root: record.root).lines)
        return record
    }

    /// The record, when the people say that it is the one that everybody has.
    ///
    /// - Throws: `RecordRefusal`, `Complaint`.
    func compare(_ talk: some Conversation) throws -> CheckedRecord {
        let record = try read(talk)
        guard try talk.confirmed(ElectionWords.sameRecord) else { throw Complaint(TrusteeFault.otherOnScreen) }
        return record
    }
}
