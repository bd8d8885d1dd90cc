package import Wording

/// Why a file is no policy.
package struct PolicyFault: Error, Equatable, Sendable {
    /// What is wrong.
    package enum Kind: Error, Hashable, Sendable {
        /// A line that the format does not have, an octet that it does not allow, or no line end at the end.
        case form
        /// The key is none, or is for another purpose.
        case key
        /// Two logs or two witnesses have one key.
        case keyTwice
        case nameTwice(PolicyName)
        /// The name is not defined above.
        case unknownName(PolicyName)
        /// The name is already a member of a group.
        case memberTwice(PolicyName)
        /// The number is not from 1 to the number of members.
        case threshold
        case noQuorum
    }

    /// The number of the line, from 1; `nil` when it is the file.
    package let line: Int?
    package let kind: Kind

    init(line: Int?, _ kind: Kind) {
        self.line = line
        self.kind = kind
    }
}

extension PolicyFault: Fault {
    package var nature: FaultNature { .unsound }
}

extension PolicyFault.Kind: Worded {}
