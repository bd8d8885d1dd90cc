import DeviceWire
import Sodium

/// A firmware file: the publisher's header, then the application.
package struct FirmwareImage: Sendable {
    let header: FirmwareHeader
    let application: [UInt8]

    /// Its version.
    package var version: Int { Int(header.version) }
    /// Bytes of the application.
    package var size: Int { application.count }

    /// The largest application, in bytes.
    package static let largestApplication = 4 << 20

    /// Reads a file and compares it with what its header says.
    ///
    /// Who published it only the unit can tell for sure, by the key that it was given.
    ///
    /// - Parameter file: the bytes.
    /// - Throws: ``FirmwareImageFault``.
    package init(_ file: [UInt8]) throws(FirmwareImageFault) {
        guard file.count > FirmwareHeader.size else { throw .noFirmware }
        let head = Array(file[..<FirmwareHeader.size])
        guard let header = try? FirmwareHeader(head.span) else { throw .noFirmware }
        let application = Array(file[FirmwareHeader.size...])
        guard application.count == Int(header.length), application.count <= Self.largestApplication,
            (try? BLAKE2b.hash(application, count: 64)) == header.measurement
        else { throw .damaged }
        self.header = header
        self.application = application
    }
}
