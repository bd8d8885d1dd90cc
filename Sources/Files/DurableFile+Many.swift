import Dispatch
import Glibc
import Synchronization

extension DurableFile {
    /// From this number of files on they are brought to the disk side by side: it then writes many at one go.
    private static let few = 4
    private static let lanes = 8

    /// Writes files that never change again, all of them on the disk when this returns, in about the time of a few. One
    /// that exists with the same bytes is left as it is. Missing folders are made.
    ///
    /// A name appears only when its file's content is on the disk; after an error some may have appeared.
    /// - Parameter files: paths and contents, each path once.
    /// - Throws: ``DurableFileError``; `EEXIST` when one exists with other bytes.
    package static func create(_ files: [(path: String, bytes: [UInt8])]) throws(DurableFileError) {
        var drafts: [(path: String, temporary: String, file: Int32)] = []
        var done = 0
        // What was not given its name is removed, on an error.
        defer {
            for draft in drafts.dropFirst(done) {
                if draft.file >= 0 { close(draft.file) }
                unlink(draft.temporary)
            }
        }
        var folders: Set<String> = []
        for (path, bytes) in files {
            if let parent = parent(of: path), folders.insert(parent).inserted { try makeFolder(parent) }
            if access(path, F_OK) == 0 {
                guard try read(path, limit: bytes.count + 1) == bytes else {
                    throw DurableFileError(path: path, code: EEXIST)
                }
                continue
            }
            let temporary = draftName(of: path)
            let file = open(temporary, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_CREAT | O_TRUNC, 0o644)
            guard file >= 0 else { throw DurableFileError(path: path, code: errno) }
            drafts.append((path, temporary, file))
            let failure = bytes.withUnsafeBytes { fill(file, $0, systemPut) }
            guard failure == 0 else { throw DurableFileError(path: path, code: failure) }
        }
        try syncAll(drafts.map { ($0.path, $0.file) })
        for index in drafts.indices {
            let (path, temporary, file) = drafts[index]
            drafts[index].file = -1
            // Some file systems tell of a full disk only here.
            guard close(file) == 0 || errno == EINTR, rename(temporary, path) == 0 else {
                throw DurableFileError(path: path, code: errno)
            }
            done = index + 1
        }
        for folder in folders.sorted() { try sync(folder: folder) }
    }

    /// Brings open files to the disk.
    private static func syncAll(_ files: [(path: String, file: Int32)]) throws(DurableFileError) {
        let failure = Mutex<DurableFileError?>(nil)
        let sync = { @Sendable (path: String, file: Int32) in
            guard fsync(file) != 0 else { return }
            let code = errno
            failure.withLock { $0 = $0 ?? DurableFileError(path: path, code: code) }
        }
        if files.count < few {
            for (path, file) in files { sync(path, file) }
        } else {
            // A queue of its own for each lane: a thread that waits for the disk then holds up no other.
            let group = DispatchGroup()
            for lane in 0..<min(lanes, files.count) {
                let part = stride(from: lane, to: files.count, by: lanes).map { files[$0] }
                DispatchQueue(label: "kg.dobush.files").async(group: group) {
                    for (path, file) in part { sync(path, file) }
                }
            }
            group.wait()
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
