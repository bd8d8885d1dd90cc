import Candidacy
import ElectionModel
import Files

/// The public table of candidates, as CSV and as JSON: nothing but what everybody may know
/// (`Docs/formats/candidate-desk.md`).
struct CandidateTable {
    let candidates: [PublicCandidate]
    private let definition: ElectionDefinition

    init(_ candidates: [PublicCandidate], of definition: ElectionDefinition) {
        self.candidates = candidates
        self.definition = definition
    }

    /// Writes `candidates.csv` and `candidates.json`.
    ///
    /// - Throws: `DurableFileError`.
    func write(to folder: String) throws(DurableFileError) {
        try DurableFile.makeFolder(folder)
        try DurableFile.replace("\(folder)/candidates.csv", csv)
        try DurableFile.replace("\(folder)/candidates.json", json)
    }

    private static let heads = [
        "number", "contest", "nominated-by", "party", "place", "name", "stage", "since", "entries",
    ]

    var csv: [UInt8] {
        let rows = candidates.map { candidate in
            [
                "\(candidate.number)", candidate.contest.rawValue, candidate.nomination.word,
                candidate.nomination.party?.rawValue ?? "", candidate.nomination.place.map { "\($0)" } ?? "",
                candidate.name ?? "", candidate.stage.rawValue, "\(candidate.since)",
                candidate.entries.map { "\($0)" }.joined(separator: " "),
            ]
        }
        let lines = ([Self.heads] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }
        return Array(lines.joined().utf8)
    }

    var json: [UInt8] {
        let table: CanonicalValue = [
            "schema": "dobush.candidate-table.v1", "election": definition.election.canonical,
            "kind": .string(definition.kind.rawValue),
            "candidates": .array(
                candidates.map { candidate in
                    [
                        "number": .int(candidate.number), "contest": candidate.contest.canonical,
                        "nomination": candidate.nomination.canonical,
                        "name": candidate.name.map(CanonicalValue.string) ?? .null,
                        "stage": .string(candidate.stage.rawValue), "since": candidate.since.canonical,
                        "entries": .array(candidate.entries.map(CanonicalValue.int)),
                    ]
                }),
        ]
        return table.encoded()
    }

    /// RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe.
    private static func quoted(_ cell: String) -> String {
        let safe = cell.first.map { "=+-@\t\r".contains($0) } == true ? "'" + cell : cell
        guard safe.contains(where: { ",\"\r\n".contains($0) }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension Nomination {
    /// The word that stands for it in tables.
    var word: String {
        switch self {
        case .itself: "itself"
        case .party: "party"
        case .list: "list"
        }
    }

    var party: PartyId? {
        switch self {
        case .itself: nil
        case .party(let party), .list(let party, _): party
        }
    }

    /// On the party's list.
    var place: Int? {
        if case .list(_, let place) = self { place } else { nil }
    }
}
