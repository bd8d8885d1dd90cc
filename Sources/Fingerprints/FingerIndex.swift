/// The fingers of one list, searched with one finger (1:N).
///
/// A search only proposes numbers of the list: a second finger or a person confirms. It runs on the caller's thread.
/// Building prepares every template (about 1 ms each); a template of 50 minutiae takes about 15 KB.
package struct FingerIndex: Sendable {
    /// Probe cylinders in the first pass at most: those that say most.
    static let probeCylinders = 64
    /// Templates that the first pass leaves to the second.
    static let shortlist = 100

    private let matcher: TemplateMatcher
    private var labels: [(reference: Int, position: FingerPosition)] = []
    private var templates: [PreparedTemplate] = []
    /// The coarse cylinders of all templates in a row.
    private var coarse = CylinderSet(words: CylinderLayout.coarse.words)
    /// Where each template's cylinders start in ``coarse``, and at the end their count.
    private var starts: [UInt32] = [0]

    /// Builds the index.
    ///
    /// - Complexity: Linear, about 1 ms an entry.
    package init(matcher: TemplateMatcher = TemplateMatcher(), entries: some Sequence<IndexEntry>) {
        self.matcher = matcher
        for entry in entries {
            let prepared = matcher.prepare(entry.template)
            append(entry.reference, entry.position, prepared.withoutCoarse(), coarse: prepared.coarse)
        }
    }

    /// The index with other templates for some numbers of the list; those of all others are not prepared again.
    ///
    /// - Parameters:
    ///   - references: Whose templates go.
    ///   - entries: What comes; also numbers that were not there before.
    /// - Complexity: About 1 ms an entry that comes, and a copy of the index.
    package func replacing(_ references: Set<Int>, with entries: some Sequence<IndexEntry>) -> FingerIndex {
        var index = FingerIndex(matcher: matcher, entries: [])
        for (place, label) in labels.enumerated() where !references.contains(label.reference) {
            let cylinders = coarse.part(Int(starts[place])..<Int(starts[place + 1]))
            index.append(label.reference, label.position, templates[place], coarse: cylinders)
        }
        for entry in entries {
            let prepared = matcher.prepare(entry.template)
            index.append(entry.reference, entry.position, prepared.withoutCoarse(), coarse: prepared.coarse)
        }
        return index
    }

    /// Templates in the index.
    package var count: Int { templates.count }

    /// The templates that are most like the probe.
    ///
    /// Two passes: coarse cylinders of the whole list, then the direct comparison of the best `shortlist`. Of mates
    /// that a direct comparison scores 4 or more, the first pass lost 9 of 200 among 5,000 templates of mixed readers
    /// (94 real fingers among mirrored and spliced ones): a search that finds nobody proves nothing.
    ///
    /// Every finger is compared, whatever position the probe says, since people present the wrong finger.
    ///
    /// - Parameters:
    ///   - probe: The finger on the reader.
    ///   - top: How many to answer at most; more than `shortlist` lengthens the second pass.
    /// - Returns: Best first; equal scores by reference, then by finger. Those with score 0 are left out, so the answer
    ///   may be empty.
    package func search(_ probe: PreparedTemplate, top: Int) -> [Candidate] {
        guard top > 0 else { return [] }
        let first = probe.coarse.mostTelling(Self.probeCylinders)
        let sums = CylinderKernel.search(first, coarse, starts: starts, layout: .coarse)
        let order = sums.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
        var candidates: [Candidate] = []
        for index in order.prefix(max(top, Self.shortlist)) {
            let score = matcher.score(probe: probe, reference: templates[index])
            guard score.value > 0 else { continue }
            let (reference, position) = labels[index]
            candidates.append(Candidate(reference: reference, position: position, score: score))
        }
        candidates.sort {
            ($1.score.value, $0.reference, $0.position.rawValue)
                < ($0.score.value, $1.reference, $1.position.rawValue)
        }
        return Array(candidates.prefix(top))
    }

    private mutating func append(
        _ reference: Int, _ position: FingerPosition, _ template: PreparedTemplate, coarse cylinders: CylinderSet
    ) {
        labels.append((reference, position))
        coarse.append(cylinders)
        starts.append(UInt32(coarse.count))
        templates.append(template)
    }
}
