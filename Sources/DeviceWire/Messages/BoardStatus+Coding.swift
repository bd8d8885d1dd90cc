extension BoardStatus {
    func write(into message: inout PacketBytes) {
        message.append(condition.rawValue)
        message.append(battery)
        message.append(isCharging ? 1 : 0)
        message.append(littleEndian: millivolts)
        message.append(littleEndian: temperature)
        message.append(slips.rawValue)
        message.append(ballots.rawValue)
        message.append(hasDocumentReader ? 1 : 0)
        message.append(littleEndian: clock)
        message.append(littleEndian: uptime)
        message.append(resetCause.rawValue)
        message.append(littleEndian: services)
        message.append(littleEndian: droppedFrames)
    }

    init(_ message: Span<UInt8>, _ cursor: inout FieldCursor) throws(WireError) {
        condition = BoardCondition(rawValue: try cursor.u8(message))
        battery = try cursor.u8(message)
        guard condition.isKnown, battery <= 100 else { throw .badField }
        isCharging = try cursor.flag(message)
        millivolts = try cursor.integer(message)
        temperature = try cursor.integer(message)
        slips = try cursor.choice(message)
        ballots = try cursor.choice(message)
        hasDocumentReader = try cursor.flag(message)
        clock = try cursor.integer(message)
        uptime = try cursor.integer(message)
        resetCause = try cursor.choice(message)
        services = try cursor.integer(message)
        droppedFrames = try cursor.integer(message)
    }
}
