package import Sodium

/// What a board signs about its firmware: a measurement, for this session and this question alone.
///
/// The boot stage measures the application before it starts it and hands the number on. The signature shows anybody later
/// what the unit said; it cannot show that the boot stage itself is the right one, which stands in memory that no update
/// reaches.
package struct Attestation: Sendable {
    /// Bytes of the host's nonce.
    package static let nonceSize = 32
    /// Bytes of a measurement: BLAKE2b-512 of the application.
    package static let measurementSize = 64
    static let context = "dobush device attestation v1\n"

    package let firmware: RunningFirmware
    /// 64 bytes.
    package let measurement: [UInt8]
    /// 64 bytes, the board's.
    package let signature: [UInt8]

    /// Signs as the board.
    package init(
        signing firmware: RunningFirmware, measurement: [UInt8], session: [UInt8], nonce: [UInt8], by key: SigningKey
    ) {
        self.firmware = firmware
        self.measurement = measurement
        signature = key.sign(Self.text(firmware, measurement, session, nonce))
    }

    /// Reads a report ``BoardReport/attestation(_:)`` with its body.
    ///
    /// - Throws: ``WireError/size``.
    package init(firmware: RunningFirmware, body: Span<UInt8>) throws(WireError) {
        guard body.count == Self.measurementSize + 64 else { throw .size }
        self.firmware = firmware
        measurement = [UInt8](body.extracting(0..<Self.measurementSize))
        signature = [UInt8](body.extracting(Self.measurementSize..<body.count))
    }

    /// The report's body.
    package var body: [UInt8] { measurement + signature }

    /// Whether the board of that key signed it in the session of that name, for that nonce.
    package func isSigned(by board: VerifyingKey, session: [UInt8], nonce: [UInt8]) -> Bool {
        board.verifies(signature, over: Self.text(firmware, measurement, session, nonce))
    }

    private static func text(
        _ firmware: RunningFirmware, _ measurement: [UInt8], _ session: [UInt8], _ nonce: [UInt8]
    ) -> [UInt8] {
        var text = Array(context.utf8) + session + nonce
        text.append(littleEndian: firmware.version)
        text += [firmware.slot.rawValue, firmware.isOnTrial ? 1 : 0]
        return text + measurement
    }
}
