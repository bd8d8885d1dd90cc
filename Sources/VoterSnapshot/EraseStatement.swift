package import ElectionModel

/// What an act of erasing says. It is on the disk before anything is erased, so that a terminal that was cut off goes on.
package struct EraseStatement: Hashable, Sendable {
    package let election: ElectionId
    package let kind: ElectionKind
    package let station: StationId
    /// The hash of the snapshot's manifest, 64 hex digits.
    package let manifest: String
    /// Who had it erased, when and on what ground.
    package let order: EraseOrder

    static let format = "dobush erase act v1"
}

extension EraseStatement: CanonicalCodable {
    package var canonical: CanonicalValue {
        [
            "v": 1, "format": .string(Self.format), "election": election.canonical, "kind": .string(kind.rawValue),
            "station": station.canonical, "terminal": order.terminal.canonical, "manifest": .string(manifest),
            "time": order.time.canonical, "members": .array(order.members.map { .string($0) }),
            "receipt": .string(order.receipt),
        ]
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1, try canonical.string("format") == Self.format else {
            throw .member("format", expected: "\"\(Self.format)\"")
        }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        station = try canonical.value("station")
        manifest = try canonical.digest("manifest")
        var members: [String] = []
        for value in try canonical.array("members") {
            guard case .string(let member) = value else { throw .member("members", expected: "strings") }
            members.append(member)
        }
        guard
            let order = EraseOrder(
                terminal: try canonical.value("terminal"), time: try canonical.value("time"), members: members,
                receipt: try canonical.digest("receipt")),
            order.members == members
        else { throw .member("members", expected: "two different identifiers in ascending order") }
        self.order = order
    }
}
