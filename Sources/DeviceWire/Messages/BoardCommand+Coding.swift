extension BoardCommand: WireMessage {
    var kind: UInt8 {
        switch self {
        case .status: 1
        case .setClock: 2
        case .attest: 3
        case .signal: 4
        case .scan: 5
        case .cancelScan: 6
        case .openJob: 7
        case .rows: 8
        case .closeJob: 9
        case .discardJob: 10
        case .jobProgress: 11
        case .stock: 12
        case .loadStock: 13
        case .service: 14
        case .openUpdate: 15
        case .updateData: 16
        case .closeUpdate: 17
        case .confirmFirmware: 18
        case .restart: 19
        }
    }

    var bodySizes: ClosedRange<Int> {
        switch self {
        case .attest: Attestation.nonceSize...Attestation.nonceSize
        case .rows, .updateData: 1...Self.longestBody
        case .service(let action): 192 + action.subjectSize...192 + action.subjectSize
        case .openUpdate: FirmwareHeader.size...FirmwareHeader.size
        default: 0...0
        }
    }

    func writeFields(into message: inout PacketBytes) {
        switch self {
        case .status, .attest, .cancelScan, .stock, .openUpdate, .closeUpdate, .confirmFirmware, .restart: break
        case .setClock(let milliseconds): message.append(littleEndian: milliseconds)
        case .signal(let lamp, let sound):
            message.append(lamp.rawValue)
            message.append(sound.rawValue)
        case .scan(let sources, let milliseconds):
            message.append(sources.rawValue)
            message.append(littleEndian: milliseconds)
        case .openJob(let job):
            message.append(littleEndian: job.number)
            message.append(job.kind.rawValue)
            message.append(littleEndian: job.width)
            message.append(littleEndian: job.rows)
        case .rows(let job, let first):
            message.append(littleEndian: job)
            message.append(littleEndian: first)
        case .closeJob(let job), .discardJob(let job), .jobProgress(let job): message.append(littleEndian: job)
        case .loadStock(let sheets): message.append(littleEndian: sheets)
        case .service(let action): message.append(action.rawValue)
        case .updateData(let offset): message.append(littleEndian: offset)
        }
    }

    init(kind: UInt8, _ message: Span<UInt8>, _ cursor: inout FieldCursor) throws(WireError) {
        switch kind {
        case 1: self = .status
        case 2: self = .setClock(try cursor.integer(message))
        case 3: self = .attest
        case 4: self = .signal(try cursor.choice(message), try cursor.choice(message))
        case 5:
            let sources = DocumentSources(rawValue: try cursor.u8(message))
            guard sources.isKnown else { throw .badField }
            self = .scan(sources, milliseconds: try cursor.integer(message))
        case 6: self = .cancelScan
        case 7:
            self = .openJob(
                try PrintJob(
                    number: try cursor.integer(message), kind: try cursor.choice(message),
                    width: try cursor.integer(message), rows: try cursor.integer(message)))
        case 8: self = .rows(job: try cursor.integer(message), first: try cursor.integer(message))
        case 9: self = .closeJob(try cursor.integer(message))
        case 10: self = .discardJob(try cursor.integer(message))
        case 11: self = .jobProgress(try cursor.integer(message))
        case 12: self = .stock
        case 13: self = .loadStock(try cursor.integer(message))
        case 14: self = .service(try cursor.choice(message))
        case 15: self = .openUpdate
        case 16: self = .updateData(offset: try cursor.integer(message))
        case 17: self = .closeUpdate
        case 18: self = .confirmFirmware
        case 19: self = .restart
        default: throw .unknownKind
        }
    }
}
