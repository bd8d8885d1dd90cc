/// A name inside a policy: octets, compared as such and never as text (C2SP tlog-policy, section "Character set").
package struct PolicyName: Hashable, Sendable, CustomStringConvertible {
    let octets: [UInt8]

    init(octets: some Sequence<UInt8>) { self.octets = Array(octets) }

    /// A name of our own making.
    package init(_ text: String) { octets = Array(text.utf8) }

    package var description: String { String(decoding: octets, as: UTF8.self) }

    /// Stands for a quorum of nobody.
    static let none = PolicyName("none")
}
