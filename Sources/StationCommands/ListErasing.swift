import ElectionModel
import Files
import Sodium
import VoterSnapshot

/// Erases every list of a terminal, and the spare key; what was cut off goes on where it stopped.
struct ListErasing: Sendable {
    let place: StationFolder
    /// The terminal's own, which signs the act.
    let key: SigningKey
    let random: any RandomSource

    /// Erases all of it. On the disk when this returns.
    ///
    /// - Parameters:
    ///   - list: the number of the list with which the station opened: its act is the one that counts.
    ///   - order: who has it erased, and on what ground.
    /// - Returns: that act and where it lies, and how many folders were erased.
    /// - Throws: `EraseFault` or `DurableFileError`.
    func run(list: Int, order: EraseOrder) throws -> (act: EraseAct, path: String, folders: Int) {
        let used = SnapshotFolder(path: place.snapshot(list))
        let act = try SnapshotErasure(used, random: random).run(order, by: key)
        var folders = 1
        for folder in try place.lists() where folder.path != used.path {
            let erasure = SnapshotErasure(folder, random: random)
            do throws(EraseFault) {
                _ = try erasure.run(order, by: key)
            } catch .noSnapshot {
                try erasure.clear()
            }
            folders += 1
        }
        // Last: until then it is what tells that the erasing is not finished.
        try place.eraseSpareKey(random: random)
        return (act, used.actPath, folders)
    }
}
