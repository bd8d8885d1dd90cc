import ElectionModel
import Trust

extension RoleCertificate {
    /// Whether this is a registrar's certificate of that election and kind.
    func isRegistrar(of election: ElectionId, kind: ElectionKind) -> Bool {
        role == .registrar && self.election == election && self.kind == kind
    }

    /// Whether it covers the making of a snapshot and the snapshot's whole validity.
    ///
    /// So an old key whose time is over cannot sign a file for today, whatever the file says of its own age.
    func covers(created: Timestamp, validFrom: Timestamp, validUntil: Timestamp) -> Bool {
        isValid(at: created) && notBefore <= validFrom && validUntil <= notAfter
    }
}
