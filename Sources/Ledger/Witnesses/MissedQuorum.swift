import Wording

/// Says that a checkpoint was published with fewer witnesses than it should have, which is allowed until the result is
/// certified.
package struct MissedQuorum: Equatable, Sendable {
    /// How many entries the checkpoint covers.
    package let size: Int
    /// Who cosigned, by name.
    package let cosigned: [String]
    /// Who did not, and why; by name.
    package let refusals: [String: WitnessRefusal]

    /// - Parameters:
    ///   - size: how many entries the checkpoint covers.
    ///   - cosigned: who cosigned, by name.
    ///   - refusals: who did not, and why; by name.
    package init(size: Int, cosigned: [String], refusals: [String: WitnessRefusal]) {
        self.size = size
        self.cosigned = cosigned
        self.refusals = refusals
    }

    /// The missing ones in the order of their names, each with its reason as the language has it.
    func missing(_ reason: (WitnessRefusal) -> String) -> String {
        refusals.sorted { $0.key < $1.key }.map { "\($0.key) (\(reason($0.value)))" }.joined(separator: "; ")
    }
}

extension MissedQuorum: Worded {}
