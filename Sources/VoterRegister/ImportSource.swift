import Glibc
import Sodium

/// The file of an import: its name, its hash, and whether it is still what it was.
final class ImportSource: Sendable {
    /// The file's name without its folder.
    let name: String
    let descriptor: Int32
    /// The folder of the photos.
    let folder: RegisterFolder
    private let size: Int
    private let modified: Int

    init(path: String) throws(RegisterError) {
        let cut = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        name = cut.map { String(path[path.index(after: $0)...]) } ?? path
        let parent = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        do throws(FileFault) { folder = try RegisterFolder(path: parent) } catch { throw .file(path) }
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .file(path) }
        var about = stat()
        guard fstat(descriptor, &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .file(path)
        }
        size = about.st_size
        modified = Self.stamp(about)
    }

    deinit { close(descriptor) }

    /// SHA-256 of the whole file.
    func hash() throws(RegisterError) -> [UInt8] {
        var hash = SHA256()
        var block = [UInt8](repeating: 0, count: 262_144)
        var offset = 0
        while true {
            let count = block.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, offset) }
            if count < 0 {
                if errno == EINTR { continue }
                throw .file(name)
            }
            if count == 0 { return hash.digest() }
            hash.update(count == block.count ? block : Array(block.prefix(count)))
            offset += count
        }
    }

    /// - Throws: ``RegisterError/fileChanged(_:)`` when somebody wrote to the file since it was opened.
    func checkUnchanged() throws(RegisterError) {
        var about = stat()
        guard fstat(descriptor, &about) == 0, about.st_size == size, Self.stamp(about) == modified else {
            throw .fileChanged(name)
        }
    }

    private static func stamp(_ about: stat) -> Int { about.st_mtim.tv_sec &* 1_000_000_000 &+ about.st_mtim.tv_nsec }
}
