package import ElectionModel
package import Sodium
package import Trust

/// A small election for tests: two stations, one contest of three candidates and "against all", fixed keys.
package struct SampleElection: Sendable {
    package let definition: ElectionDefinition
    package let rootKeys: [SigningKey]
    package let roots: RootPolicy
    /// The keys of commission, registrar, log and both stations, by subject.
    package let keys: [String: SigningKey]

    package static let start = Timestamp(milliseconds: 1_764_460_800_000)

    package init(
        kind: ElectionKind = .training, election: String = "sample-2025",
        identification: IdentificationPolicy = .standard
    ) throws {
        definition = try Self.definition(kind: kind, election: election, identification: identification)
        rootKeys = try (1...3).map { try Self.key(UInt8($0)) }
        guard let roots = RootPolicy(keys: rootKeys.map(\.verifyingKey), threshold: 2) else {
            throw SodiumError.length
        }
        self.roots = roots
        keys = [
            "commission": try Self.key(10), "registrar": try Self.key(11), "log": try Self.key(12),
            "1201": try Self.key(13), "1202": try Self.key(14),
        ]
    }

    /// A key from a seed of equal bytes.
    package static func key(_ seed: UInt8) throws -> SigningKey {
        try SigningKey(seed: SecretBytes([UInt8](repeating: seed, count: 32)))
    }

    /// A certificate signed by two roots.
    package func certificate(
        _ role: Role, _ subject: String, key: VerifyingKey? = nil, sealKey: SealingKey? = nil
    ) throws -> RoleCertificate {
        guard let signKey = key ?? keys[subject]?.verifyingKey else { throw SodiumError.length }
        var certificate = RoleCertificate(
            election: definition.election, kind: definition.kind, role: role, subject: subject, signKey: signKey,
            sealKey: sealKey, notBefore: Self.start, notAfter: Self.start.adding(seconds: 90 * 86_400))
        certificate.endorse(with: rootKeys[0])
        certificate.endorse(with: rootKeys[1])
        return certificate
    }

    /// The body of a genesis entry.
    package func genesis() throws -> CanonicalValue {
        let certificates = try [
            certificate(.commission, "commission"), certificate(.registrar, "registrar"), certificate(.log, "log"),
        ]
        let bytes = definition.canonicalBytes
        return [
            "v": 1, "kind": .string(definition.kind.rawValue), "origin": .string("dobush/\(definition.election)"),
            "definition": ["sha256": .string(Hex.encode(SHA256.hash(bytes))), "size": .int(bytes.count)],
            "roots": roots.canonical, "certificates": .array(certificates.map(\.canonical)),
            "units": .array(definition.stations.map(\.id).sorted().map(\.canonical)),
            "witnesses": ["quorum": 0], "predecessor": .null,
        ]
    }

    private static func definition(
        kind: ElectionKind, election: String, identification: IdentificationPolicy
    ) throws -> ElectionDefinition {
        func name(_ text: String) -> LocalizedText { LocalizedText(ky: text, ru: text, en: text) }
        let district = DistrictId(unchecked: "d1")
        func option(_ id: String, against: Bool = false) -> ContestOption {
            ContestOption(id: OptionId(unchecked: id), name: name(id), againstAll: against)
        }
        func line(_ id: String, _ source: ProtocolLineSource) -> ProtocolLine {
            ProtocolLine(id: id, text: name("line \(id)"), source: source)
        }
        func equation(_ id: String, _ left: [String], _ relation: ProtocolEquation.Relation, _ right: [String])
            -> ProtocolEquation
        { ProtocolEquation(id: id, left: left, relation: relation, right: right) }
        let day = CivilDate(daysSinceEpoch: 20_422)
        return ElectionDefinition(
            election: ElectionId(unchecked: election), kind: kind, title: name("Sample"),
            calendar: ElectionCalendar(
                preliminaryList: day.adding(days: -47), finalList: day.adding(days: -5), votingDay: day,
                results: day.adding(days: 14)),
            districts: [District(id: district, name: name("First"))],
            stations: ["1201", "1202"].map {
                PollingStation(id: StationId(unchecked: $0), district: district, name: name("Station \($0)"))
            },
            contests: [
                Contest(
                    id: ContestId(unchecked: "mayor"), title: name("Mayor"), districts: [district],
                    options: [option("a"), option("b"), option("c"), option("against-all", against: true)],
                    rule: .mostVotes)
            ],
            form: ProtocolForm(
                lines: [
                    line("1", .listed), line("2", .counted), line("3", .issued), line("4", .issuedAtHome),
                    line("5", .spoiled), line("6", .counted), line("7", .counted), line("8", .counted),
                    line("9", .counted), line("10", .counted),
                ],
                equations: [
                    equation("e1", ["2"], .equal, ["3", "4", "5", "6"]), equation("e2", ["3", "4"], .atMost, ["1"]),
                    equation("e3", ["7"], .atMost, ["3"]), equation("e4", ["8"], .atMost, ["4"]),
                    equation("e5", ["7", "8"], .equal, ["9", "10"]), equation("e6", ["10"], .equal, ["votes"]),
                ]), identification: identification)
    }
}
