import Fingerprints

/// Compares the pairs of a list; every template is read and prepared once.
struct PairScoring: Sendable {
    /// Pairs that one core compares before it looks for more.
    private static let portion = 1000

    private let pairs: [PairList.Pair]
    private let matcher = TemplateMatcher()
    /// By name as the list has it, with an extension or without.
    private let prepared: [String: PreparedTemplate]
    /// Names of the list that have no template, in ascending order.
    let missing: [String]

    /// Reads the templates that a list names.
    ///
    /// - Throws: what `TemplateFolder` throws when one of them cannot be read.
    init(_ list: PairList, in folder: TemplateFolder) async throws {
        pairs = list.pairs
        let named = Set(list.pairs.flatMap { [$0.first, $0.second] }).sorted()
        let there = Set(folder.names)
        // A name may be that of an image, with its extension and even its folder.
        let found = named.compactMap { name in
            [name, FingerFile.name(of: name)].first(where: there.contains).map { (name: name, template: $0) }
        }
        let matcher = matcher
        let templates = try await OrderedWork.onAllCores.results(found.count) {
            matcher.prepare(try FingerFile.template(folder.file(found[$0].template)))
        }
        let prepared = Dictionary(zip(found.map(\.name), templates)) { first, _ in first }
        missing = named.filter { prepared[$0] == nil }
        self.prepared = prepared
    }

    /// How many names of the list have a template.
    var templates: Int { prepared.count }

    /// The scores in the order of the list; 0 where a template is missing, as the competitions count failed extractions.
    func scores(progress: (Int) -> Void) async throws -> [MatchScore] {
        let portions = (pairs.count + Self.portion - 1) / Self.portion
        return try await OrderedWork.onAllCores.results(portions) { portion in
            pairs[portion * Self.portion..<min(pairs.count, (portion + 1) * Self.portion)].map(score)
        } progress: { done in
            progress(min(pairs.count, done * Self.portion))
        }
        .flatMap(\.self)
    }

    private func score(_ pair: PairList.Pair) -> MatchScore {
        guard let probe = prepared[pair.first], let reference = prepared[pair.second] else { return .none }
        return matcher.score(probe: probe, reference: reference)
    }
}
