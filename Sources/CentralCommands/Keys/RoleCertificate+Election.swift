import ElectionModel
import Sodium
import Trust

extension RoleCertificate {
    /// An unsigned certificate of what a request asks for, valid from two days before voting (or now) to sixty days after
    /// the results.
    init(for request: KeyRequest, in definition: ElectionDefinition, now: Timestamp) {
        let calendar = definition.calendar
        self.init(
            election: definition.election, kind: definition.kind, role: request.role, subject: request.subject,
            signKey: request.signKey, sealKey: request.sealKey,
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
