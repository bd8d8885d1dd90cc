package import ElectionModel
package import Trust

/// What a terminal is told once, when it is provisioned: which station it is, and whom it believes.
package struct StationSettings: Hashable, Sendable, CanonicalCodable {
    package let election: ElectionId
    package let kind: ElectionKind
    package let station: StationId
    package let terminal: TerminalId
    package let roots: RootPolicy
    package let members: MemberBook

    package init(
        election: ElectionId, kind: ElectionKind, station: StationId, terminal: TerminalId, roots: RootPolicy,
        members: MemberBook
    ) {
        self.election = election
        self.kind = kind
        self.station = station
        self.terminal = terminal
        self.roots = roots
        self.members = members
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush station v1" else {
            throw .member("format", expected: "\"dobush station v1\"")
        }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        station = try canonical.value("station")
        terminal = try canonical.value("terminal")
        roots = try canonical.value("roots")
        members = try canonical.value("members")
    }

    package var canonical: CanonicalValue {
        [
            "format": "dobush station v1", "election": election.canonical, "kind": .string(kind.rawValue),
            "station": station.canonical, "terminal": terminal.canonical, "roots": roots.canonical,
            "members": members.canonical,
        ]
    }
}
