import ElectionModel
import Sodium

/// Who opens an encrypted part, and whether an opening code is needed too.
package struct SealedKeys: Hashable, Sendable {
    /// In ascending order of their keys, each once: at least one device, at most one pool and one recovery key.
    package let recipients: [SnapshotRecipient]
    /// 16 bytes by which an opening code is recognised; `nil` when none is needed.
    let check: [UInt8]?

    /// Whether an opening code is needed.
    package var needsOpeningCode: Bool { check != nil }

    /// Makes a fresh recipients' key and seals it to everybody.
    ///
    /// - Returns: the sealed keys, and the key of the stream.
    /// - Throws: `SnapshotWriteError.badRecipients` when they are not as ``recipients`` says or a key cannot be sealed to.
    static func make(
        for holders: [(kind: SnapshotRecipient.Kind, key: SealingKey)], opening: OpeningCode?, random: any RandomSource
    ) throws(SnapshotWriteError) -> (keys: SealedKeys, stream: SecretBytes) {
        var bytes = random.bytes(32)
        guard bytes.count == 32 else { throw .noRandomness }
        let recipientKey = SecretBytes(taking: &bytes)
        var recipients: [SnapshotRecipient] = []
        for (kind, key) in holders.sorted(by: { $0.key.bytes.lexicographicallyPrecedes($1.key.bytes) }) {
            // A key of small order cannot be sealed to.
            guard let sealed = try? key.seal(recipientKey) else { throw .badRecipients }
            recipients.append(SnapshotRecipient(kind: kind, sealKey: key, sealed: sealed))
        }
        guard areSound(recipients) else { throw .badRecipients }
        let keys = SealedKeys(
            recipients: recipients, check: opening.map { StreamKeys.check(recipientKey, opening: $0) })
        return (keys, StreamKeys.stream(recipientKey, opening: opening))
    }

    init(recipients: [SnapshotRecipient], check: [UInt8]?) {
        self.recipients = recipients
        self.check = check
    }

    /// The key of the stream.
    ///
    /// - Throws: `SnapshotRefusal.notARecipient`, `.openingCodeMissing`, `.wrongOpeningCode`, or `.payloadDamaged` when
    ///   the sealed key does not open.
    func streamKey(with key: OpeningKey, opening: OpeningCode?) throws(SnapshotRefusal) -> SecretBytes {
        guard let recipient = recipients.first(where: { $0.sealKey == key.sealingKey }) else { throw .notARecipient }
        guard let recipientKey = try? key.open(recipient.sealed) else { throw .payloadDamaged(.undecipherable) }
        guard let check else { return StreamKeys.stream(recipientKey, opening: nil) }
        guard let opening else { throw .openingCodeMissing }
        guard StreamKeys.check(recipientKey, opening: opening) == check else { throw .wrongOpeningCode }
        return StreamKeys.stream(recipientKey, opening: opening)
    }

    /// The members `recipients` and `opening`.
    var members: [String: CanonicalValue] {
        [
            "recipients": .array(recipients.map(\.canonical)),
            "opening": check.map { ["check": .string(Hex.encode($0))] } ?? .null,
        ]
    }

    /// Reads the members `recipients` and `opening` of an object.
    init(members canonical: CanonicalValue) throws(CanonicalError) {
        recipients = try canonical.values("recipients")
        guard Self.areSound(recipients) else {
            throw .member(
                "recipients",
                expected: "in ascending order of sealKey, each once: devices, at most one pool and one recovery key")
        }
        if canonical["opening"] == .null {
            check = nil
        } else {
            let opening = try canonical.object("opening")
            guard let check = try? Hex.decode(try opening.string("check"), count: 16) else {
                throw .member("opening", expected: "null, or a check of 32 hex digits")
            }
            self.check = check
        }
    }

    private static func areSound(_ recipients: [SnapshotRecipient]) -> Bool {
        let keys = recipients.map(\.sealKey.bytes)
        func count(_ kind: SnapshotRecipient.Kind) -> Int { recipients.count { $0.kind == kind } }
        return keys.count <= SnapshotLimits.recipients && count(.device) >= 1 && count(.pool) <= 1
            && count(.recovery) <= 1
            && zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
    }
}
