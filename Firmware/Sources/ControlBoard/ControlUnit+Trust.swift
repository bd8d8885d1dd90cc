import BoardState
import DeviceWire
import Sodium

/// What makes a host believe the board: its firmware, its case, who served it.
extension ControlUnit {
    /// Signs what runs, for this session and the host's nonce.
    mutating func attest() {
        let nonce = session.withBody { [UInt8]($0) }
        let attestation = Attestation(
            signing: board.handoff.firmware, measurement: board.handoff.measurement, session: session.name,
            nonce: nonce, by: board.identity)
        try? session.answer(.attestation(board.handoff.firmware), body: attestation.body.span)
    }

    /// The case is open: the keys go first, then the note for good.
    mutating func noteOpenCase() {
        handle(session.wipe())
        service.isTampered = true
        session.condition.insert(.tampered)
        // Where it cannot be written, the board says so until the power goes, and cannot be cleared.
        try? journal.set(.service, service.bytes)
        board.log(Array("the case was opened\n".utf8))
    }

    /// Does what two service persons permitted, and remembers it first.
    mutating func serve(_ action: ServiceAction) -> BoardFailure? {
        // The note would be true again at once.
        guard action != .clearTamper || !isCaseOpen else { return .tampered }
        var served = service
        let (identity, persons) = (board.identity.verifyingKey, board.provision.persons)
        let failure = session.withBody { served.serve(action, body: $0, board: identity, persons: persons) }
        guard failure == nil else { return failure }
        do throws(FlashFault) {
            try journal.set(.service, served.bytes)
        } catch {
            return .flash
        }
        service = served
        session.hosts = served.hosts
        if !served.isTampered { session.condition.remove(.tampered) }
        return nil
    }

    /// Takes the next step of an update.
    mutating func updateFirmware(_ command: BoardCommand) -> BoardFailure? {
        let publisher = board.provision.publisher
        let body = session.withBody { [UInt8]($0) }
        switch command {
        case .openUpdate:
            return update.begin(body.span, &journal, publisher: publisher)
        case .updateData(let offset):
            return update.add(body.span, at: offset)
        case .closeUpdate:
            return update.finish(&journal)
        case .confirmFirmware:
            let failure = update.confirm(&journal)
            if failure == nil { session.condition.remove(.onTrial) }
            return failure
        default:
            return .unknownCommand
        }
    }
}
