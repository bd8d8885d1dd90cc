import CZip

/// Writes the archive of a container, by libzip.
enum ContainerArchive {
    /// - Parameter entries: names and bytes, in order; not compressed.
    static func bytes(_ entries: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
        guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw StandInFailed("libzip") }
        guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
            zip_source_free(target)
            throw StandInFailed("libzip")
        }
        zip_source_keep(target)
        defer { zip_source_free(target) }
        // The library reads them when it closes the archive.
        var held: [UnsafeMutablePointer<UInt8>] = []
        defer { for pointer in held { pointer.deallocate() } }
        for (name, bytes) in entries {
            let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
            copy.update(from: bytes, count: bytes.count)
            held.append(copy)
            guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 0) else {
                throw StandInFailed("libzip")
            }
            let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
            guard index >= 0, zip_set_file_compression(archive, UInt64(index), ZIP_CM_STORE, 0) == 0 else {
                throw StandInFailed("libzip")
            }
        }
        guard zip_close(archive) == 0, zip_source_open(target) == 0 else { throw StandInFailed("libzip") }
        defer { zip_source_close(target) }
        guard zip_source_seek(target, 0, SEEK_END) == 0 else { throw StandInFailed("libzip") }
        var result = [UInt8](repeating: 0, count: Int(zip_source_tell(target)))
        guard zip_source_seek(target, 0, SEEK_SET) == 0,
            result.withUnsafeMutableBytes({ zip_source_read(target, $0.baseAddress, UInt64($0.count)) }) == result.count
        else { throw StandInFailed("libzip") }
        return result
    }
}
