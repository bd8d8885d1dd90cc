/// A format of image files that is read.
package enum ImageFormat: Sendable, CaseIterable {
    case png
    case tiff
    case wsq

    /// Tells the format by how the file begins; its name says nothing.
    ///
    /// - Returns: `nil` for anything else.
    package init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
            self = .png
        } else if bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
            self = .tiff
        } else if bytes.starts(with: [0xFF, 0xA0]) {
            self = .wsq
        } else {
            return nil
        }
    }
}
