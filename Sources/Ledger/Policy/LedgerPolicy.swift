package import Trust

/// Which signatures make a checkpoint count: one of the logs, and a quorum of witnesses (https://c2sp.org/tlog-policy).
package struct LedgerPolicy: Equatable, Sendable {
    /// A log that may sign, and where it is published.
    package struct Log: Equatable, Sendable {
        package let key: NoteKey
        package let url: String?

        package init(key: NoteKey, url: String? = nil) {
            self.key = key
            self.url = url
        }
    }

    package private(set) var logs: [Log] = []
    /// The names in the order in which they are defined.
    package private(set) var names: [PolicyName] = []
    private var members: [PolicyName: PolicyMember] = [:]
    /// The witness or group that must cosign; `nil` for nobody.
    package private(set) var quorum: PolicyName?

    /// A policy without logs and without a quorum.
    package init() {}

    /// The policy of one log and a quorum of equals.
    ///
    /// - Parameters:
    ///   - log: the log.
    ///   - witnesses: cosignature keys; their own names name them.
    ///   - threshold: how many of them must cosign; 0 for none.
    /// - Throws: ``PolicyFault/Kind``.
    package init(log: Log, witnesses: [NoteKey], threshold: Int) throws(PolicyFault.Kind) {
        try add(log)
        for witness in witnesses { try define(PolicyName(witness.name), .witness(witness, url: nil)) }
        guard threshold > 0 else { return }
        let group = PolicyName("witnesses")
        try define(group, .group(threshold: threshold, members: witnesses.map { PolicyName($0.name) }))
        try demand(group)
    }

    /// What a name stands for.
    package func member(_ name: PolicyName) -> PolicyMember? { members[name] }

    /// The witnesses, in the order in which they are defined.
    package var witnesses: [(name: PolicyName, key: NoteKey, url: String?)] {
        names.compactMap { name in
            guard case .witness(let key, let url)? = members[name] else { return nil }
            return (name, key, url)
        }
    }

    mutating func add(_ log: Log) throws(PolicyFault.Kind) {
        guard log.key.purpose == .signature else { throw .key }
        guard !logs.contains(where: { $0.key.key == log.key.key }) else { throw .keyTwice }
        logs.append(log)
    }

    mutating func define(_ name: PolicyName, _ member: PolicyMember) throws(PolicyFault.Kind) {
        guard name != .none, members[name] == nil else { throw .nameTwice(name) }
        switch member {
        case .witness(let key, _):
            guard key.purpose == .cosignature else { throw .key }
            guard !witnesses.contains(where: { $0.key.key == key.key }) else { throw .keyTwice }
        case .group(let threshold, let group):
            guard !group.isEmpty, (1...group.count).contains(threshold) else { throw .threshold }
            // Nobody counts twice: a name is a member once, in one group.
            var used = members.values.reduce(into: Set<PolicyName>()) { used, member in
                if case .group(_, let members) = member { used.formUnion(members) }
            }
            for name in group {
                guard members[name] != nil else { throw .unknownName(name) }
                guard used.insert(name).inserted else { throw .memberTwice(name) }
            }
        }
        members[name] = member
        names.append(name)
    }

    mutating func demand(_ name: PolicyName?) throws(PolicyFault.Kind) {
        if let name, members[name] == nil { throw .unknownName(name) }
        quorum = name
    }
}
