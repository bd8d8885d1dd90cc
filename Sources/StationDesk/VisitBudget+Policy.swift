package import ElectionModel
package import Fingerprints

extension VisitBudget {
    /// What an election lets the readings of a visit spend.
    package init(_ policy: IdentificationPolicy) {
        self.init(
            visit: 1 / Double(policy.visitOneIn), firstReading: 1 / Double(policy.firstFingerOneIn),
            readings: policy.attempts)
    }
}
