package import ElectionModel
package import Sodium

extension PasswordHash.Cost {
    /// The cost for keys that are made at a ceremony; training keys protect nothing and have the daily cost.
    package static func atCeremony(of kind: ElectionKind) -> PasswordHash.Cost {
        switch kind {
        case .production, .rehearsal: .ceremony
        case .training: .daily
        }
    }
}
