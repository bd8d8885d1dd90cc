import DeviceWire
package import Sodium

/// What a board is given before it is handed out, in the first page of its flash memory, which it never writes.
///
/// "DBPV", counts of hosts and service persons `u8`, 0 `u16`; the seed of the board's key, the publisher's key, the hosts',
/// the persons', 32 bytes each; CRC-32.
package struct BoardProvision: Sendable {
    /// At most so many hosts, and so many service persons.
    package static let mostKeys = 4
    private static let magic: [UInt8] = [0x44, 0x42, 0x50, 0x56]
    private static let start = 8

    /// What the board's own key is derived from; the boot stage has no use for it.
    package let seed: SecretBytes
    /// Whose firmware it takes.
    package let publisher: VerifyingKey
    /// Hosts that may open a session, until services change them.
    package let hosts: [VerifyingKey]
    /// Two of these together may serve it.
    package let persons: [VerifyingKey]

    /// Reads it.
    ///
    /// - Returns: `nil` when there is none, or it is damaged.
    package init?(_ flash: some FlashMemory) {
        let bytes = flash.withBytes(FlashLayout.provision) { [UInt8]($0) }
        let (hosts, persons) = (Int(bytes[4]), Int(bytes[5]))
        guard Array(bytes[..<4]) == Self.magic, hosts <= Self.mostKeys, persons <= Self.mostKeys else { return nil }
        let end = Self.start + 32 * (2 + hosts + persons)
        var checksum: [UInt8] = []
        checksum.append(littleEndian: CRC32.checksum(bytes.span.extracting(0..<end)))
        guard Array(bytes[end..<end + 4]) == checksum else { return nil }
        func part(_ index: Int) -> [UInt8] { Array(bytes[Self.start + 32 * index..<Self.start + 32 * (index + 1)]) }
        func keys(_ range: Range<Int>) -> [VerifyingKey]? {
            var keys: [VerifyingKey] = []
            for index in range {
                guard let key = try? VerifyingKey(part(index)) else { return nil }
                keys.append(key)
            }
            return keys
        }
        var seed = part(0)
        self.seed = SecretBytes(taking: &seed)
        guard let publisher = try? VerifyingKey(part(1)), let hosts = keys(2..<2 + hosts),
            let persons = keys(2 + hosts.count..<2 + hosts.count + persons)
        else { return nil }
        self.publisher = publisher
        self.hosts = hosts
        self.persons = persons
    }

    /// The page that gives a board these keys.
    ///
    /// - Parameters:
    ///   - seed: of the board's Ed25519 key, 32 bytes.
    ///   - publisher: whose firmware it takes.
    ///   - hosts: at most ``mostKeys``.
    ///   - persons: the service persons, at most ``mostKeys``.
    /// - Precondition: there are no more keys than that, and the seed is one.
    package static func page(
        seed: [UInt8], publisher: VerifyingKey, hosts: [VerifyingKey], persons: [VerifyingKey]
    ) -> [UInt8] {
        precondition(seed.count == 32 && hosts.count <= mostKeys && persons.count <= mostKeys, "keys that fit")
        var page = magic + [UInt8(hosts.count), UInt8(persons.count), 0, 0] + seed + publisher.bytes
        for key in hosts + persons { page += key.bytes }
        page.append(littleEndian: CRC32.checksum(page.span))
        return page
    }
}
