import Files
import Glibc

/// Reads files of a folder that may be on anybody's stick.
struct FolderReader {
    let path: String

    /// What is wrong with a file's length.
    enum LengthFault {
        case shorter(Int)
        case longer
    }

    /// A file's bytes.
    ///
    /// - Throws: `SnapshotRefusal.missingFile`, or `.unreadable` also for what is no regular file or has more than
    ///   `limit` bytes.
    func bytes(of file: SnapshotFile, limit: Int) throws(SnapshotRefusal) -> [UInt8] {
        guard let bytes = try read(file, limit) else { throw .unreadable(file.rawValue) }
        return bytes
    }

    /// A file's bytes when it has exactly the length given, else what is wrong with it.
    func bytes(
        of file: SnapshotFile, size: Int, otherwise refusal: (LengthFault) -> SnapshotRefusal
    ) throws(SnapshotRefusal) -> [UInt8] {
        guard let bytes = try read(file, size) else { throw refusal(.longer) }
        guard bytes.count == size else { throw refusal(.shorter(bytes.count)) }
        return bytes
    }

    /// The bytes; `nil` when there are more than `limit`, of which none is read then.
    private func read(_ file: SnapshotFile, _ limit: Int) throws(SnapshotRefusal) -> [UInt8]? {
        do throws(DurableFileError) {
            return try DurableFile.read("\(path)/\(file.rawValue)", limit: limit, followingLinks: false)
        } catch {
            switch error.code {
            case EFBIG: return nil
            case ENOENT, ENOTDIR: throw .missingFile(file.rawValue)
            default: throw .unreadable(file.rawValue)
            }
        }
    }
}
