import DeviceWire
import Sodium
import TestSupport
import Testing
import Trust

/// What outlives a session because it is signed.
@Suite struct SignedTests {
    private static let nonce = [UInt8](repeating: 5, count: 32)
    private static let session = [UInt8](repeating: 6, count: 32)
    private static let firmware = RunningFirmware(version: 9, slot: .b, isOnTrial: false)

    @Test func `an attestation is for one session, one question and one firmware`() throws {
        let key = WirePair.boardKey
        let measurement = WireSamples.bytes(64)
        let signed = Attestation(
            signing: Self.firmware, measurement: measurement, session: Self.session, nonce: Self.nonce, by: key)
        let read = try Attestation(firmware: Self.firmware, body: signed.body.span)
        #expect(read.measurement == measurement)
        #expect(read.isSigned(by: key.verifyingKey, session: Self.session, nonce: Self.nonce))
        #expect(!read.isSigned(by: key.verifyingKey, session: Self.nonce, nonce: Self.nonce))
        #expect(!read.isSigned(by: key.verifyingKey, session: Self.session, nonce: Self.session))
        #expect(!read.isSigned(by: WirePair.otherKey.verifyingKey, session: Self.session, nonce: Self.nonce))
        for other in [
            RunningFirmware(version: 8, slot: .b, isOnTrial: false),
            RunningFirmware(version: 9, slot: .a, isOnTrial: false),
            RunningFirmware(version: 9, slot: .b, isOnTrial: true),
        ] {
            let claimed = try Attestation(firmware: other, body: signed.body.span)
            #expect(!claimed.isSigned(by: key.verifyingKey, session: Self.session, nonce: Self.nonce))
        }
        #expect(throws: WireError.size) { try Attestation(firmware: Self.firmware, body: WireSamples.bytes(127).span) }
    }

    /// A permit of two people's keys over what they think they sign.
    private static func permit(
        _ action: ServiceAction, number: UInt32, subject: [UInt8] = [], by keys: [SigningKey]
    ) -> [UInt8] {
        let text = ServicePermit.text(action, board: WirePair.boardKey.verifyingKey, number: number, subject: subject)
        let parts = keys.map { (key: $0.verifyingKey, signature: $0.sign(text)) }
        return ServicePermit.body(parts[0], parts[1], subject: subject)
    }

    @Test func `two different persons permit one action on one unit, once`() throws {
        let board = WirePair.boardKey.verifyingKey
        let people = try (1...3).map { try SigningKey(seed: SecretBytes([UInt8](repeating: UInt8($0), count: 32))) }
        let persons = people.prefix(2).map(\.verifyingKey)
        let good = Self.permit(.clearTamper, number: 4, by: [people[1], people[0]])
        func isGranted(_ body: [UInt8], _ action: ServiceAction = .clearTamper, number: UInt32 = 4) -> Bool {
            ServicePermit(action, body: body.span, board: board, number: number, persons: persons) != nil
        }
        #expect(isGranted(good))
        #expect(!isGranted(good, number: 5), "a permit serves once")
        #expect(!isGranted(good, .admitHost))
        #expect(!isGranted(Self.permit(.clearTamper, number: 4, by: [people[0], people[0]])), "one person twice")
        #expect(!isGranted(Self.permit(.clearTamper, number: 4, by: [people[0], people[2]])), "a stranger")
        let other = ServicePermit(
            .clearTamper, body: good.span, board: WirePair.otherKey.verifyingKey, number: 4, persons: persons)
        #expect(other == nil, "another unit")
        for place in good.indices {
            var changed = good
            changed[place] ^= 1
            #expect(!isGranted(changed), "byte \(place)")
        }
        let host = WirePair.hostKey.verifyingKey.bytes
        let admission = Self.permit(.admitHost, number: 4, subject: host, by: Array(people.prefix(2)))
        #expect(
            ServicePermit(.admitHost, body: admission.span, board: board, number: 4, persons: persons)?.subject == host)
    }

    @Test func `a firmware's header holds what it is and is its publisher's`() throws {
        let key = WirePair.otherKey
        let application = WireSamples.bytes(3_000)
        let header = try FirmwareHeader(signing: application, version: 12, by: key)
        #expect(header.bytes.count == FirmwareHeader.size)
        #expect(try FirmwareHeader(header.bytes.span) == header)
        #expect(header.length == 3_000 && header.version == 12)
        #expect(header.measurement == (try BLAKE2b.hash(application, count: 64)))
        #expect(header.isSigned(by: key.verifyingKey) && !header.isSigned(by: WirePair.hostKey.verifyingKey))
        for place in header.bytes.indices {
            var changed = header.bytes
            changed[place] ^= 0x80
            let isBelieved = (try? FirmwareHeader(changed.span))?.isSigned(by: key.verifyingKey) ?? false
            #expect(!isBelieved, "byte \(place)")
        }
    }

    @Test func `what units sign cannot be taken for anything that people or stations sign`() {
        let contexts = [
            "dobush device welcome v1\n", "dobush device proof v1\n", "dobush device attestation v1\n",
            "dobush device service v1\n", "dobush device firmware v1\n",
        ]
        for context in contexts {
            #expect(!SignedStatement.allCases.contains { context.hasPrefix($0.context) && $0.form == .prefix })
            #expect(!SignedStatement.allCases.contains { $0.context.hasPrefix(context) })
        }
    }
}
