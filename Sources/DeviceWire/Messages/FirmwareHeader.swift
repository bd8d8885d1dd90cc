package import Sodium

/// What stands before a firmware application: what it is, signed by whoever may publish firmware for the units.
package struct FirmwareHeader: Hashable, Sendable {
    /// Bytes of a header.
    package static let size = 144
    /// "DBFW".
    static let magic: [UInt8] = [0x44, 0x42, 0x46, 0x57]
    static let context = "dobush device firmware v1\n"

    /// Bytes of the application.
    package let length: UInt32
    /// Rises with every publication; a board refuses one below its minimum.
    package let version: UInt32
    /// BLAKE2b-512 of the application.
    package let measurement: [UInt8]
    /// The publisher's, 64 bytes.
    package let signature: [UInt8]

    /// Signs an application.
    ///
    /// - Throws: `SodiumError.length` never; the hash's size is one that BLAKE2b has.
    package init(signing application: [UInt8], version: UInt32, by key: SigningKey) throws(SodiumError) {
        length = UInt32(truncatingIfNeeded: application.count)
        self.version = version
        measurement = try BLAKE2b.hash(application, count: 64)
        signature = key.sign(Self.text(length, version, measurement))
    }

    /// Reads a header.
    ///
    /// - Throws: ``WireError/size``, or `.badField` when the magic bytes or the empty field are others.
    package init(_ bytes: Span<UInt8>) throws(WireError) {
        guard bytes.count == Self.size else { throw .size }
        var cursor = FieldCursor()
        let magic = try cursor.array(4, bytes)
        length = try cursor.integer(bytes)
        version = try cursor.integer(bytes)
        let empty: UInt32 = try cursor.integer(bytes)
        guard magic == Self.magic, empty == 0 else { throw .badField }
        measurement = try cursor.array(64, bytes)
        signature = try cursor.array(64, bytes)
    }

    /// The header's bytes.
    package var bytes: [UInt8] { Self.head(length, version, measurement) + signature }

    /// Whether that publisher signed it.
    package func isSigned(by publisher: VerifyingKey) -> Bool {
        publisher.verifies(signature, over: Self.text(length, version, measurement))
    }

    private static func head(_ length: UInt32, _ version: UInt32, _ measurement: [UInt8]) -> [UInt8] {
        var head = magic
        for value in [length, version, 0] { head.append(littleEndian: value) }
        return head + measurement
    }

    private static func text(_ length: UInt32, _ version: UInt32, _ measurement: [UInt8]) -> [UInt8] {
        Array(context.utf8) + head(length, version, measurement)
    }
}
