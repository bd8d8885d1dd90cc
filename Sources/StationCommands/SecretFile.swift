import Glibc
import Persistence

/// Files that hold secrets: only those that nobody else may read are taken.
enum SecretFile {
    private static let largest = 1 << 16

    /// The file's bytes.
    ///
    /// - Throws: ``StationFailure``; exit code 4 when others may read the file.
    static func bytes(_ path: String) throws(StationFailure) -> [UInt8] {
        var facts = stat()
        guard stat(path, &facts) == 0 else {
            throw StationFailure(DurableFileError(path: path, code: errno))
        }
        guard facts.st_mode & 0o077 == 0 else {
            throw StationFailure(
                .notAllowed,
                "\(path) may be read by other users of this machine; allow it for yourself only: chmod 600 \(path)")
        }
        do throws(DurableFileError) {
            return try DurableFile.read(path, limit: largest)
        } catch {
            throw StationFailure(error)
        }
    }
}
