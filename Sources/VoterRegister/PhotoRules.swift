/// What a portrait may be.
enum PhotoRules {
    /// The largest photo, in bytes.
    static let largest = 8192

    /// Reads a photo that a row names.
    static func photo(_ name: String, in folder: RegisterFolder) throws(RowFault) -> [UInt8] {
        guard RegisterFolder.isPlain(name) else { throw RowFault(.photoName, .photo) }
        let bytes: [UInt8]
        do {
            bytes = try folder.contents(of: name, atMost: largest)
        } catch .tooLong {
            throw RowFault(.photoSize, .photo)
        } catch .special {
            throw RowFault(.photoName, .photo)
        } catch {
            throw RowFault(.photoMissing, .photo)
        }
        guard !bytes.isEmpty else { throw RowFault(.photoSize, .photo) }
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard bytes.starts(with: png) || bytes.starts(with: [0xFF, 0xD8, 0xFF]) else {
            throw RowFault(.photoFormat, .photo)
        }
        return bytes
    }
}

extension RowFault: Error {}
