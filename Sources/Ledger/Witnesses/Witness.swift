package import ElectionModel
import Files
package import Sodium
package import Trust
import Wording

/// A witness: cosigns the checkpoints of logs, each of which continues the one before, and remembers them.
///
/// What it accepts is on the disk before it answers, so that it never contradicts itself after a crash. Notes of a log that
/// contradict each other are kept in the folder `contradictions`: both together prove that the log misbehaved.
package actor Witness {
    /// Contradictions kept; an operator looks after the first.
    private static let mostContradictions = 100

    /// The key under which it cosigns.
    package nonisolated let key: NoteKey
    private let path: String
    private let signingKey: SigningKey
    private let clock: any WallClock
    private let lock: FileLock
    private var book: WitnessBook

    /// Opens a witness' folder, or makes it.
    ///
    /// - Parameters:
    ///   - path: the folder.
    ///   - name: the witness' name in its cosignatures.
    ///   - key: its key.
    ///   - logs: the logs that it watches.
    ///   - clock: gives cosignatures their time.
    /// - Throws: ``WitnessFault``.
    package init(
        path: String, name: String, key: SigningKey, logs: [NoteKey], clock: any WallClock
    ) throws(WitnessFault) {
        self.path = path
        self.clock = clock
        signingKey = key
        self.key = NoteKey(name: name, purpose: .cosignature, key: key.verifyingKey)
        var book = WitnessBook(logs: logs)
        let lock: FileLock?
        do {
            for folder in ["notes", "contradictions"] { try DurableFile.makeFolder("\(path)/\(folder)", mode: 0o700) }
            lock = try FileLock("\(path)/lock")
        } catch {
            throw .file(error)
        }
        guard let lock else { throw .locked }
        self.lock = lock
        for origin in Set(logs.map(\.name)) {
            guard let note = try Self.read(Self.file(path, origin)) else { continue }
            do { try book.accept(note) } catch { throw .noteDamaged(origin) }
        }
        self.book = book
    }

    /// Answers an offer as it came.
    ///
    /// - Parameter request: the bytes of ``CheckpointOffer``.
    /// - Throws: ``WitnessFault`` when nothing could be kept; then nothing was cosigned.
    package func answer(_ request: [UInt8]) throws(WitnessFault) -> WitnessAnswer {
        guard let offer = try? CheckpointOffer(bytes: request) else { return .malformed }
        switch book.decide(offer) {
        case .refuse(let answer): return answer
        case .contradiction(let known):
            try keep(offer.note, against: known)
            return .inconsistent
        case .accept(let checkpoint):
            var note = book.bare(offer.note, of: checkpoint.origin)
            let line = note.cosign(name: key.name, key: signingKey, at: clock.now())
            do { try DurableFile.replace(Self.file(path, checkpoint.origin), note.bytes) } catch { throw .file(error) }
            do { try book.accept(note) } catch { throw .noteDamaged(checkpoint.origin) }
            return .cosigned([line])
        }
    }

    /// The newest note of a log, with the cosignature.
    package func newest(of origin: String) -> SignedNote? { book.newest(of: origin) }

    private func keep(_ note: SignedNote, against known: SignedNote) throws(WitnessFault) {
        let folder = "\(path)/contradictions"
        do throws(DurableFileError) {
            guard try DurableFile.names(inFolder: folder).count < 2 * Self.mostContradictions else { return }
            for one in [known, note] {
                let name = Hex.encode(SHA256.hash(Array(one.text.utf8)).prefix(16))
                try DurableFile.replace("\(folder)/\(name)", one.bytes)
            }
        } catch {
            throw .file(error)
        }
    }

    /// Origins may have any characters; their hash has none that a file system minds.
    private static func file(_ path: String, _ origin: String) -> String {
        "\(path)/notes/\(Hex.encode(SHA256.hash(Array(origin.utf8))))"
    }

    private static func read(_ path: String) throws(WitnessFault) -> SignedNote? {
        let bytes: [UInt8]
        do {
            bytes = try DurableFile.read(path, limit: SignedNote.largestSize)
        } catch {
            guard error.nature == .missing else { throw .file(error) }
            return nil
        }
        do { return try SignedNote(bytes: bytes) } catch { throw .noteDamaged(path) }
    }
}
