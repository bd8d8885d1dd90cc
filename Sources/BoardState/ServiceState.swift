package import DeviceWire
package import Sodium

/// What services and the switch of the case leave behind, remembered under ``JournalKey/service``.
package struct ServiceState: Hashable, Sendable {
    /// Whether the case was opened since the last service that cleared it.
    package var isTampered: Bool
    /// How many services there were.
    package var services: UInt32
    /// Hosts that may open a session.
    package var hosts: [VerifyingKey]

    /// A state.
    package init(isTampered: Bool, services: UInt32, hosts: [VerifyingKey]) {
        self.isTampered = isTampered
        self.services = services
        self.hosts = hosts
    }

    /// Reads it: whether the case was opened `u8`, services `u32`, hosts' keys.
    ///
    /// - Returns: `nil` for anything else.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count >= 5, (bytes.count - 5).isMultiple(of: 32), bytes[0] <= 1 else { return nil }
        isTampered = bytes[0] == 1
        services = bytes[1..<5].reversed().reduce(0) { $0 << 8 | UInt32($1) }
        hosts = []
        for start in stride(from: 5, to: bytes.count, by: 32) {
            guard let key = try? VerifyingKey(Array(bytes[start..<start + 32])) else { return nil }
            hosts.append(key)
        }
    }

    /// What is remembered.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = [isTampered ? 1 : 0]
        bytes.append(littleEndian: services)
        for host in hosts { bytes += host.bytes }
        return bytes
    }

    /// Does what two service persons permitted.
    ///
    /// - Parameters:
    ///   - action: what is to be done.
    ///   - body: the command's body.
    ///   - board: the board's key.
    ///   - persons: its service persons.
    /// - Returns: why not, or `nil` when it was done: to be remembered before anything goes by it.
    package mutating func serve(
        _ action: ServiceAction, body: Span<UInt8>, board: VerifyingKey, persons: [VerifyingKey]
    ) -> BoardFailure? {
        guard let permit = ServicePermit(action, body: body, board: board, number: services, persons: persons) else {
            return .permitRefused
        }
        let place = hosts.firstIndex { $0.bytes == permit.subject }
        switch action {
        case .clearTamper:
            isTampered = false
        case .admitHost:
            guard place == nil, hosts.count < BoardProvision.mostKeys, let key = try? VerifyingKey(permit.subject)
            else {
                return .hostRefused
            }
            hosts.append(key)
        case .dismissHost:
            guard let place else { return .hostRefused }
            hosts.remove(at: place)
        }
        services += 1
        return nil
    }
}
