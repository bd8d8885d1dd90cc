package import Sodium

/// What a board tells anybody who asks: unsigned, for finding it and for messages to people.
package struct BoardIdentity: Hashable, Sendable {
    /// Its Ed25519 key.
    package let key: VerifyingKey
    /// The version of its firmware.
    package let firmware: UInt32
    /// What it says about its state.
    package let condition: BoardCondition
    /// Maker, model and serial number: at most 32 printable ASCII characters.
    package let model: [UInt8]

    /// The longest model, in bytes.
    package static let longestModel = 32

    /// What a board tells.
    ///
    /// - Throws: ``WireError/badField`` for a model that is too long or not printable ASCII.
    package init(
        key: VerifyingKey, firmware: UInt32, condition: BoardCondition, model: [UInt8]
    ) throws(WireError) {
        guard model.count <= Self.longestModel, model.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw .badField
        }
        self.key = key
        self.firmware = firmware
        self.condition = condition
        self.model = model
    }

    /// The packet by which a host asks.
    package static var question: [UInt8] { PacketKind.identify.prefix }

    /// The answer's packet.
    package var packet: [UInt8] {
        var packet = PacketKind.identity.prefix + key.bytes
        packet.append(littleEndian: firmware)
        packet.append(condition.rawValue)
        packet.append(UInt8(truncatingIfNeeded: model.count))
        return packet + model
    }

    /// Reads an answer.
    ///
    /// - Throws: ``WireError/unknownKind`` for any other packet, or what is wrong with this one.
    package init(packet: Span<UInt8>) throws(WireError) {
        guard PacketKind(packet) == .identity else { throw .unknownKind }
        var cursor = FieldCursor(at: 2)
        let bytes = try cursor.array(32, packet)
        guard let key = try? VerifyingKey(bytes) else { throw .badField }
        let firmware: UInt32 = try cursor.integer(packet)
        let condition = BoardCondition(rawValue: try cursor.u8(packet))
        guard condition.isKnown else { throw .badField }
        let length = Int(try cursor.u8(packet))
        let model = try cursor.array(length, packet)
        try cursor.finish(packet)
        try self.init(key: key, firmware: firmware, condition: condition, model: model)
    }
}
