import Glibc

/// Room on the disk, looked for before it is needed.
enum FreeSpace {
    /// - Throws: `NationFault.noSpace` when the folder's file system has less.
    static func check(_ folder: String, needs bytes: Int) throws {
        var facts = statvfs()
        guard statvfs(folder, &facts) == 0 else { throw NationFault.file(folder) }
        let free = Int(facts.f_bavail) * Int(facts.f_frsize)
        guard free >= bytes else { throw NationFault.noSpace(has: free, needs: bytes) }
    }
}
