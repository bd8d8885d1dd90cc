package import DeviceWire

/// What the boot stage tells the application that it starts, in a place of memory that both know.
package struct BootHandoff: Hashable, Sendable {
    /// Bytes of it: version `u32`, slot, flags (1 on trial, 2 fell back), reset cause, 0, measurement 64, CRC-32.
    package static let size = 76

    package let firmware: RunningFirmware
    /// BLAKE2b-512 of the application, as the boot stage measured it.
    package let measurement: [UInt8]
    /// Whether newer firmware was given up.
    package let fellBack: Bool
    package let resetCause: ResetCause

    /// What is told.
    ///
    /// - Precondition: a measurement has `Attestation.measurementSize` bytes.
    package init(firmware: RunningFirmware, measurement: [UInt8], fellBack: Bool, resetCause: ResetCause) {
        precondition(measurement.count == Attestation.measurementSize, "a whole measurement")
        self.firmware = firmware
        self.measurement = measurement
        self.fellBack = fellBack
        self.resetCause = resetCause
    }

    /// Reads it.
    ///
    /// - Returns: `nil` for anything that no boot stage wrote.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.size else { return nil }
        var checksum: [UInt8] = []
        checksum.append(littleEndian: CRC32.checksum(bytes.span.extracting(0..<72)))
        guard checksum == Array(bytes[72...]), let slot = FirmwareSlot(rawValue: bytes[4]), bytes[5] <= 3,
            let cause = ResetCause(rawValue: bytes[6])
        else { return nil }
        let version = bytes[..<4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
        firmware = RunningFirmware(version: version, slot: slot, isOnTrial: bytes[5] & 1 != 0)
        fellBack = bytes[5] & 2 != 0
        resetCause = cause
        measurement = Array(bytes[8..<72])
    }

    /// The bytes.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: firmware.version)
        bytes += [firmware.slot.rawValue, (firmware.isOnTrial ? 1 : 0) | (fellBack ? 2 : 0), resetCause.rawValue, 0]
        bytes += measurement
        bytes.append(littleEndian: CRC32.checksum(bytes.span))
        return bytes
    }

    /// What a host is told of the start.
    package var condition: BoardCondition {
        var condition: BoardCondition = []
        if firmware.isOnTrial { condition.insert(.onTrial) }
        if fellBack { condition.insert(.fellBack) }
        return condition
    }
}
