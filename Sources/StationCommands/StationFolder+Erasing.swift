import CommandBase
import Console
import ElectionModel
import Files
import Glibc
import Trust
import VoterSnapshot
import Wording

extension StationFolder {
    private static let listStart = "snapshot-"

    /// Every folder with a list or what is left of one: the one in use, older ones, damaged ones that were set aside,
    /// drafts of imports that were killed.
    ///
    /// - Throws: `DurableFileError`.
    func lists() throws(DurableFileError) -> [SnapshotFolder] {
        var lists: [SnapshotFolder] = []
        for name in try DurableFile.names(inFolder: path) where name.hasPrefix(Self.listStart) {
            let folder = "\(path)/\(name)"
            guard Self.isFolder(folder) else { continue }
            let names = try DurableFile.names(inFolder: folder)
            if names.contains(where: { !Self.isFolder("\(folder)/\($0)") }) {
                lists.append(SnapshotFolder(path: folder))
            }
        }
        return lists
    }

    /// How far the list is erased; `nil` when nobody has begun.
    ///
    /// - Throws: `Complaint`.
    func erasing() throws(Complaint) -> ErasingState? {
        // A folder that is not there is told by whoever needs it.
        guard access(path, F_OK) == 0 else { return nil }
        do {
            let lists = try lists()
            guard lists.contains(where: \.isErased) else { return nil }
            var acts: [(act: EraseAct, path: String)] = []
            for list in lists {
                guard let act = try SnapshotErasure(list, random: SystemRandom()).act() else { return .begun }
                acts.append((act, list.actPath))
            }
            guard try !DurableFile.names(inFolder: path).contains(where: Self.isSpareKey) else { return .begun }
            // The act of the list that was in use; others are of older ones.
            let used = try readEdition().map { SnapshotFolder(path: snapshot($0.edition.number)).actPath }
            return (acts.first { $0.path == used } ?? acts.last).map { .done($0.act, path: $0.path) }
        } catch {
            throw Complaint(of: error)
        }
    }

    /// What was erased after the election is not taken, opened or exported again.
    ///
    /// - Parameter nature: what it means to the command that asks.
    /// - Throws: `Complaint`.
    func checkNotErased(_ nature: FaultNature = .missing) throws(Complaint) {
        switch try erasing() {
        case nil: return
        case .begun: throw Complaint(nature, EraseWords.begun)
        case .done(_, let path): throw Complaint(nature, EraseWords.erased(act: path))
        }
    }

    /// Of the very thing at the path: a link to a folder is none.
    private static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }
}
