extension BoardReport: WireMessage {
    var kind: UInt8 {
        switch self {
        case .ready: 128
        case .done: 129
        case .failed: 130
        case .status: 131
        case .attestation: 132
        case .job: 133
        case .stock: 134
        case .button: 135
        case .code: 136
        case .cardLines: 137
        case .scanEnded: 138
        case .printer: 139
        }
    }

    var bodySizes: ClosedRange<Int> {
        switch self {
        case .attestation: Attestation.measurementSize + 64...Attestation.measurementSize + 64
        case .code: 1...Self.longestCode
        case .cardLines: Self.cardLinesSize...Self.cardLinesSize
        default: 0...0
        }
    }

    func writeFields(into message: inout PacketBytes) {
        switch self {
        case .ready, .done, .cardLines: break
        case .failed(let failure): message.append(failure.rawValue)
        case .status(let status): status.write(into: &message)
        case .attestation(let firmware):
            message.append(littleEndian: firmware.version)
            message.append(firmware.slot.rawValue)
            message.append(firmware.isOnTrial ? 1 : 0)
        case .job(let progress):
            message.append(littleEndian: progress.number)
            message.append(progress.stage.rawValue)
            message.append(littleEndian: progress.rows)
        case .stock(let stock):
            message.append(littleEndian: stock.loaded)
            message.append(littleEndian: stock.printed)
            message.append(littleEndian: stock.spoiled)
        case .button(let name, let action):
            message.append(name.rawValue)
            message.append(action.rawValue)
        case .code(let symbology): message.append(symbology.rawValue)
        case .scanEnded(let ending): message.append(ending.rawValue)
        case .printer(let name, let state):
            message.append(name.rawValue)
            message.append(state.rawValue)
        }
    }

    init(kind: UInt8, _ message: Span<UInt8>, _ cursor: inout FieldCursor) throws(WireError) {
        switch kind {
        case 128: self = .ready
        case 129: self = .done
        case 130: self = .failed(try cursor.choice(message))
        case 131: self = .status(try BoardStatus(message, &cursor))
        case 132:
            self = .attestation(
                RunningFirmware(
                    version: try cursor.integer(message), slot: try cursor.choice(message),
                    isOnTrial: try cursor.flag(message)))
        case 133:
            self = .job(
                JobProgress(
                    number: try cursor.integer(message), stage: try cursor.choice(message),
                    rows: try cursor.integer(message)))
        case 134:
            self = .stock(
                BallotStock(
                    loaded: try cursor.integer(message), printed: try cursor.integer(message),
                    spoiled: try cursor.integer(message)))
        case 135: self = .button(try cursor.choice(message), try cursor.choice(message))
        case 136: self = .code(try cursor.choice(message))
        case 137: self = .cardLines
        case 138: self = .scanEnded(try cursor.choice(message))
        case 139: self = .printer(try cursor.choice(message), try cursor.choice(message))
        default: throw .unknownKind
        }
    }
}
