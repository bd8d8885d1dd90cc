import ElectionModel
import Sodium
import Trust

extension RoleCertificate {
    /// An unsigned certificate of what a request asks for, valid from two days before voting (or now) to sixty days after
    /// the results.
    init(for request: KeyRequest, in definition: ElectionDefinition, now: Timestamp) {
        self.init(
            role: request.role, subject: request.subject, signKey: request.signKey, sealKey: request.sealKey,
            in: definition, now: now)
    }

    /// An unsigned certificate of a witness' key, for the same time; a witness has nothing to open.
    init(of witness: NoteKey, in definition: ElectionDefinition, now: Timestamp) {
        self.init(
            role: .witness, subject: witness.name, signKey: witness.key, sealKey: nil, in: definition, now: now)
    }

    #if Training
        /// An unsigned certificate of a combined device's control board, for the same time; it has nothing to open.
        init(ofDevice key: VerifyingKey, named name: String, in definition: ElectionDefinition, now: Timestamp) {
            self.init(role: .device, subject: name, signKey: key, sealKey: nil, in: definition, now: now)
        }
    #endif

    private init(
        role: Role, subject: String, signKey: VerifyingKey, sealKey: SealingKey?, in definition: ElectionDefinition,
        now: Timestamp
    ) {
        let calendar = definition.calendar
        self.init(
            election: definition.election, kind: definition.kind, role: role, subject: subject, signKey: signKey,
            sealKey: sealKey,
            notBefore: min(now.rounded(downToSeconds: 1), calendar.votingDay.adding(days: -2).start),
            notAfter: calendar.results.adding(days: 60).start)
    }
}

extension KeyRequest {
    /// The request for a holder's own keys.
    init(_ keys: HolderKeys, of holder: KeyHolder, in definition: ElectionDefinition) {
        self.init(
            election: definition.election, kind: definition.kind, role: holder.role, subject: holder.subject,
            signKey: keys.signing.verifyingKey, sealKey: keys.opening.sealingKey)
    }
}
