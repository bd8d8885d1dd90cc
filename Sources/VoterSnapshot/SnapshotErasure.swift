package import ElectionModel
import Files
import Glibc
package import Sodium

/// Erases a station's list after the election: keys first, so that from the first moment on nothing opens what is left.
package struct SnapshotErasure: Sendable {
    /// What is done, in this order; each step is on the disk before the next begins.
    enum Step: Hashable {
        /// The statement that it begins is written. From here on no program opens the list.
        case begun
        case erased(String)
        /// The act is written.
        case stated
    }

    private let folder: SnapshotFolder
    private let random: any RandomSource
    /// Called after each step; a test throws here what a power cut would do.
    private let after: @Sendable (Step) throws(EraseFault) -> Void

    /// Plans the erasing of a folder; `random` gives the bytes that are written over the files.
    package init(_ folder: SnapshotFolder, random: some RandomSource) {
        self.init(folder, random: random) { _ in }
    }

    init(
        _ folder: SnapshotFolder, random: some RandomSource,
        after: @escaping @Sendable (Step) throws(EraseFault) -> Void
    ) {
        self.folder = folder
        self.random = random
        self.after = after
    }

    /// The act, when the list was erased; `nil` when it was not, or not wholly.
    ///
    /// - Throws: ``EraseFault/damagedAct`` or ``EraseFault/file(_:)``.
    package func act() throws(EraseFault) -> EraseAct? { try read(SnapshotFolder.act) }

    /// Erases the snapshot, its deltas and tickets and everything else in the folder, and states it.
    ///
    /// The order is: tickets, the manifest (which has the sealed keys), deltas (which have theirs), the encrypted list, the
    /// rest. If an erasing was cut off before, it goes on with what was stated then, and `order` is passed over. When the
    /// act is there already, nothing happens.
    /// - Parameters:
    ///   - order: who has it erased, and on what ground.
    ///   - key: the terminal's.
    /// - Returns: the act.
    /// - Throws: ``EraseFault``.
    package func run(_ order: EraseOrder, by key: SigningKey) throws(EraseFault) -> EraseAct {
        if let act = try act() {
            try erase(SnapshotFolder.erasing)
            return act
        }
        let statement: EraseStatement
        if let begun: EraseStatement = try read(SnapshotFolder.erasing) {
            statement = begun
        } else {
            statement = try begin(order)
        }
        try after(.begun)
        try eraseRemaining()
        let act = EraseAct(statement, by: key)
        try write(act.canonicalBytes, as: SnapshotFolder.act)
        try after(.stated)
        try erase(SnapshotFolder.erasing)
        return act
    }

    /// Erases what has no readable manifest, such as a damaged copy that was set aside or what a killed import left; there
    /// is no list of which an act could be made. The folder itself goes too, unless somebody else's folder is in it.
    ///
    /// - Throws: ``EraseFault``; `.damagedAct` when there is an act or its beginning, which is ``run(_:by:)``'s to finish.
    package func clear() throws(EraseFault) {
        guard !folder.isErased else { throw .damagedAct }
        try eraseRemaining()
        rmdir(folder.path)
    }

    private func eraseRemaining() throws(EraseFault) {
        for name in try remaining() {
            try erase(name)
            try after(.erased(name))
        }
    }

    private func erase(_ name: String) throws(EraseFault) {
        try touched { () throws(DurableFileError) in
            try DurableFile.erase("\(folder.path)/\(name)") { random.bytes($0) }
        }
    }

    private func begin(_ order: EraseOrder) throws(EraseFault) -> EraseStatement {
        guard let bytes = try? DurableFile.read(folder.path(of: .manifest), limit: SnapshotLimits.manifest),
            let manifest = try? SnapshotManifest(canonicalBytes: bytes)
        else { throw .noSnapshot }
        let statement = EraseStatement(
            election: manifest.election, kind: manifest.kind, station: manifest.station, manifest: manifest.fileHash,
            order: order)
        try write(statement.canonicalBytes, as: SnapshotFolder.erasing)
        return statement
    }

    /// What is left to erase, what holds keys first.
    private func remaining() throws(EraseFault) -> [String] {
        let names = try touched { () throws(DurableFileError) in try DurableFile.names(inFolder: folder.path) }
        return names.filter { ![SnapshotFolder.erasing, SnapshotFolder.act].contains($0) && !isFolder($0) }
            .map { (Self.turn(of: $0), $0) }.sorted { $0 < $1 }.map(\.1)
    }

    /// A folder in the snapshot's folder is nobody's of ours.
    private func isFolder(_ name: String) -> Bool {
        var facts = stat()
        return lstat("\(folder.path)/\(name)", &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    private static func turn(of name: String) -> Int {
        if SnapshotFolder.isTicket(name) { return 0 }
        if name == SnapshotFile.manifest.rawValue { return 1 }
        if SnapshotFolder.deltaNumber(name) != nil { return 2 }
        // What a killed program left of such a file begins with a dot and comes before the list too.
        if name.hasPrefix(".") { return 3 }
        return name == SnapshotFile.payload.rawValue ? 4 : 5
    }

    private func read<T: CanonicalCodable>(_ name: String) throws(EraseFault) -> T? {
        let bytes: [UInt8]
        do throws(DurableFileError) {
            bytes = try DurableFile.read("\(folder.path)/\(name)", limit: SnapshotLimits.ticket)
        } catch {
            guard error.code == ENOENT else { throw .file(error) }
            return nil
        }
        guard let value = try? T(canonicalBytes: bytes) else { throw .damagedAct }
        return value
    }

    private func write(_ bytes: [UInt8], as name: String) throws(EraseFault) {
        try touched { () throws(DurableFileError) in
            try DurableFile.replace("\(folder.path)/\(name)", bytes, mode: 0o600)
        }
    }

    private func touched<T>(_ body: () throws(DurableFileError) -> T) throws(EraseFault) -> T {
        do throws(DurableFileError) { return try body() } catch { throw .file(error) }
    }
}
