package import BallotCrypto
import Sodium

/// What lies on the table: the messages that the trustees of one attempt have put there, whoever carried them.
package struct KeyTable: Sendable {
    /// Bytes that a message has at most.
    package static let largestMessage = 1 << 16

    /// The attempt.
    package let ceremony: KeyCeremony
    private let messages: [KeyMessage: [UInt8]]

    /// - Parameters:
    ///   - ceremony: the attempt.
    ///   - messages: what lies there, unread.
    package init(_ ceremony: KeyCeremony, _ messages: [KeyMessage: [UInt8]]) {
        self.ceremony = ceremony
        self.messages = messages
    }

    /// Every message that may lie there, the complaints too.
    package static func places(of ceremony: KeyCeremony) -> [KeyMessage] {
        let single = ceremony.numbers.flatMap { [KeyMessage.certificate($0), .commit($0), .reveal($0), .record($0)] }
        let pairs = ceremony.numbers.flatMap { one in
            ceremony.numbers.filter { $0 != one }.flatMap { other in
                [KeyMessage.share(from: one, to: other), .complaint(by: one, against: other)]
            }
        }
        return single + pairs
    }

    /// Whether a message lies there, good or not.
    package func has(_ message: KeyMessage) -> Bool { messages[message] != nil }

    /// The certificates of all trustees, checked.
    ///
    /// - Throws: ``KeyCeremonyFault``: `.awaits`, `.damaged`.
    package func certificates() throws(KeyCeremonyFault) -> [TrusteeCertificate] {
        var certificates: [TrusteeCertificate] = []
        for (number, bytes) in try all(.certificates, { .certificate($0) }) {
            let certificate = try Self.read(.certificate(number)) { () throws(RecordFault) in
                try TrusteeCertificate(decoding: bytes, base: ceremony.base, trustees: ceremony.trustees)
            }
            guard certificate.index == number else { throw .damaged(.certificate(number), .form) }
            certificates.append(certificate)
        }
        return certificates
    }

    /// The commitments of all trustees, checked.
    ///
    /// - Throws: ``KeyCeremonyFault``: `.awaits`, `.damaged`.
    package func commitments(by certificates: [TrusteeCertificate]) throws(KeyCeremonyFault) -> [KeyCommitment] {
        var commitments: [KeyCommitment] = []
        for (number, bytes) in try all(.commits, { .commit($0) }) {
            commitments.append(
                try Self.read(.commit(number)) { () throws(RecordFault) in
                    try KeyCommitment(
                        decoding: bytes, base: ceremony.base, trustees: ceremony.trustees,
                        certificate: certificates[number - 1])
                })
        }
        return commitments
    }

    /// The reveals of all trustees, checked.
    ///
    /// - Throws: ``KeyCeremonyFault``: `.awaits`, `.damaged`.
    package func reveals(
        of commitments: [KeyCommitment], by certificates: [TrusteeCertificate]
    ) throws(KeyCeremonyFault) -> [KeyReveal] {
        var reveals: [KeyReveal] = []
        for (number, bytes) in try all(.reveals, { .reveal($0) }) {
            reveals.append(
                try Self.read(.reveal(number)) { () throws(RecordFault) in
                    try KeyReveal(
                        decoding: bytes, base: ceremony.base, trustees: ceremony.trustees,
                        certificate: certificates[number - 1], commitment: commitments[number - 1])
                })
        }
        return reveals
    }

    /// The keys that the reveals give.
    ///
    /// - Throws: ``KeyCeremonyFault``: `.awaits`, `.damaged`, `.alike`.
    package func keys(from reveals: [KeyReveal]) throws(KeyCeremonyFault) -> ElectionKeys {
        do {
            return try ElectionKeys(reveals: reveals, trustees: ceremony.trustees, base: ceremony.base)
        } catch { throw .alike }
    }

    /// A share, its sender's signature checked; what it holds is for the receiver.
    ///
    /// - Throws: ``KeyCeremonyFault``: `.awaits`, `.damaged`.
    package func share(
        from sender: TrusteeCertificate, to receiver: Int
    ) throws(KeyCeremonyFault) -> SealedShare {
        let place = KeyMessage.share(from: sender.index, to: receiver)
        guard let bytes = messages[place] else { throw .awaits(.shares, [sender.index]) }
        let share = try Self.read(place) { () throws(RecordFault) in
            try SealedShare(decoding: bytes, base: ceremony.base, trustees: ceremony.trustees, sender: sender)
        }
        guard share.receiver == receiver else { throw .damaged(place, .form) }
        return share
    }

    /// Whether somebody complains about a share, and who is then at fault.
    ///
    /// - Throws: ``KeyCeremonyFault/atFault(_:accuser:)`` for a complaint that holds or that was made wrongly; it ends the
    ///   attempt. ``KeyCeremonyFault/damaged(_:_:)`` for what is no complaint of the trustee under whose name it lies.
    package func judgeComplaints(_ reveals: [KeyReveal]) throws(KeyCeremonyFault) {
        for accuser in ceremony.numbers {
            for accused in ceremony.numbers where accused != accuser {
                let place = KeyMessage.complaint(by: accuser, against: accused)
                guard let bytes = messages[place] else { continue }
                let share = try share(from: reveals[accused - 1].certificate, to: accuser)
                let guilty = try Self.read(place) { () throws(RecordFault) in
                    try ShareComplaint.fault(
                        decoding: bytes, about: share, from: reveals[accused - 1],
                        by: reveals[accuser - 1].certificate, base: ceremony.base, trustees: ceremony.trustees)
                }
                throw .atFault(guilty, accuser: accuser)
            }
        }
    }

    /// Checks that all trustees agree to the keys.
    ///
    /// - Throws: ``KeyCeremonyFault``: `.awaits`, `.damaged`.
    package func checkAgreement(to keys: ElectionKeys) throws(KeyCeremonyFault) {
        for (number, bytes) in try all(.agreement, { .record($0) }) {
            let author = try Self.read(.record(number)) { () throws(RecordFault) in
                try keys.agrees(decoding: bytes, base: ceremony.base)
            }
            guard author == number else { throw .damaged(.record(number), .electionKey) }
        }
    }

    /// What people compare before anybody commits: it covers the certificates of all trustees.
    package var certificatesFingerprint: Fingerprint {
        Fingerprint(hex: digest(ceremony.numbers.map { .certificate($0) }))
    }

    /// What the trustees of a round said, as one hash: what a trustee's later steps rest on.
    func digest(_ messages: [KeyMessage]) -> String {
        var hash = SHA256()
        for message in messages {
            let bytes = self.messages[message] ?? []
            hash.update(SHA256.hash(bytes))
        }
        return Hex.encode(hash.digest())
    }

    /// The messages of all trustees in a round of one message each.
    private func all(
        _ round: KeyRound, _ message: (Int) -> KeyMessage
    ) throws(KeyCeremonyFault) -> [(Int, [UInt8])] {
        let missing = ceremony.numbers.filter { messages[message($0)] == nil }
        guard missing.isEmpty else { throw .awaits(round, missing) }
        return ceremony.numbers.map { ($0, messages[message($0)] ?? []) }
    }

    private static func read<T>(
        _ message: KeyMessage, _ body: () throws(RecordFault) -> T
    ) throws(KeyCeremonyFault) -> T {
        do { return try body() } catch { throw .damaged(message, error.check) }
    }
}
