import CZip

/// The entries of a signed container (ASiC-E), read by libzip.
struct EvidenceContainer {
    /// The most bytes of the archive, and of all entries together when they are unpacked.
    static let largest = 64 << 20
    /// The most entries.
    static let mostEntries = 128
    /// What `mimetype` says.
    static let mediaType = "application/vnd.etsi.asic-e+zip"

    /// Bytes by name.
    let entries: [String: [UInt8]]

    /// Unpacks an archive.
    ///
    /// - Parameters:
    ///   - bytes: the archive.
    ///   - largest: the most bytes, packed and unpacked.
    ///   - mostEntries: the most entries.
    /// - Throws: ``EvidenceFault/notContainer`` also for two entries of one name, whose choice would be a reader's,
    ///   ``EvidenceFault/tooLarge``.
    init(
        _ bytes: [UInt8], upTo largest: Int = largest, mostEntries: Int = mostEntries
    ) throws(EvidenceFault) {
        guard bytes.count <= largest else { throw .tooLarge }
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(EvidenceFault) in
                try Self.opened(buffer, upTo: largest, mostEntries: mostEntries)
            }
        }
        entries = try result.get()
    }

    private static func opened(
        _ buffer: UnsafeRawBufferPointer, upTo largest: Int, mostEntries: Int
    ) throws(EvidenceFault) -> [String: [UInt8]] {
        guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil) else {
            throw .notContainer
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil) else {
            zip_source_free(source)
            throw .notContainer
        }
        defer { zip_discard(archive) }
        return try read(archive, upTo: largest, mostEntries: mostEntries)
    }

    private static func read(
        _ archive: OpaquePointer, upTo largest: Int, mostEntries: Int
    ) throws(EvidenceFault) -> [String: [UInt8]] {
        let count = zip_get_num_entries(archive, 0)
        guard count >= 0, count <= mostEntries else { throw .tooLarge }
        var left = largest
        var entries: [String: [UInt8]] = [:]
        for index in 0..<UInt64(count) {
            var facts = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &facts) == 0,
                facts.valid & UInt64(ZIP_STAT_NAME | ZIP_STAT_SIZE) != 0,
                let text = facts.name, let name = String(validatingCString: text)
            else { throw .notContainer }
            if name.hasSuffix("/") { continue }
            guard facts.size <= UInt64(left) else { throw .tooLarge }
            guard let file = zip_fopen_index(archive, index, 0) else { throw .notContainer }
            defer { zip_fclose(file) }
            var bytes = [UInt8](repeating: 0, count: Int(facts.size))
            let read = bytes.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
            // One byte more makes the library compare the checksum, and shows a directory that names too few.
            var more: UInt8 = 0
            guard read == Int64(bytes.count), zip_fread(file, &more, 1) == 0,
                entries.updateValue(bytes, forKey: name) == nil
            else { throw .notContainer }
            left -= bytes.count
        }
        return entries
    }
}
