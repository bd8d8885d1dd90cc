/// The fingers of one list, searched with one finger (1:N).
///
/// A search only proposes numbers of the list: a second finger or a person confirms. It runs on the caller's thread
/// unless asked otherwise. Building prepares every template; a template of 50 minutiae takes about 8 KB.
package struct FingerIndex: Sendable {
    /// Templates that the first pass leaves to the second.
    static let shortlist = 200
    /// What a cylinder's best similarity in a template adds to its votes: the eighth power, so that a few very similar
    /// cylinders outweigh the many half-similar ones of strangers.
    static let weights: [UInt16] = (0..<256).map {
        let square = Double($0 * $0) / 65536
        return UInt16(square * square * square * square * 65535)
    }
    /// Votes count for a template as for one with so many cylinders more: large templates get more by chance, and
    /// very small ones nearly none.
    static let fewCylinders = 20

    let matcher: TemplateMatcher
    let labels: [(reference: Int, position: FingerPosition)]
    let templates: [PreparedTemplate]
    let rows: [CylinderRow]

    /// Builds the index.
    ///
    /// - Complexity: Linear, about 0.2 ms an entry.
    package init(matcher: TemplateMatcher = TemplateMatcher(), entries: some Sequence<IndexEntry>) {
        self.init(matcher: matcher, Self.members(entries, matcher))
    }

    private typealias Member = (label: (reference: Int, position: FingerPosition), template: PreparedTemplate)

    private static func members(_ entries: some Sequence<IndexEntry>, _ matcher: TemplateMatcher) -> [Member] {
        entries.map { (($0.reference, $0.position), matcher.prepare($0.template)) }
    }

    private init(matcher: TemplateMatcher, _ members: [Member]) {
        self.matcher = matcher
        labels = members.map(\.label)
        templates = members.map(\.template)
        rows = stride(from: 0, to: members.count, by: CylinderRow.mostTemplates).map { start in
            let end = min(start + CylinderRow.mostTemplates, members.count)
            return CylinderRow(members[start..<end].map(\.template.cylinders))
        }
    }

    /// The index with other templates for some numbers of the list; those of all others are not prepared again.
    ///
    /// - Parameters:
    ///   - references: Whose templates go.
    ///   - entries: What comes; also numbers that were not there before.
    /// - Complexity: About 0.2 ms an entry that comes, and a copy of the index.
    package func replacing(_ references: Set<Int>, with entries: some Sequence<IndexEntry>) -> FingerIndex {
        let kept = zip(labels, templates).filter { !references.contains($0.0.reference) }
        return FingerIndex(matcher: matcher, kept.map { ($0, $1) } + Self.members(entries, matcher))
    }

    /// Templates in the index.
    package var count: Int { templates.count }

    /// Bytes that the index holds, without what allocating them costs.
    package var size: Int {
        templates.reduce(0) { $0 + MemoryLayout<PreparedTemplate>.stride + $1.field.size + $1.cylinders.size }
            + rows.reduce(0) { $0 + $1.cylinders.size + 4 * $1.starts.count + 2 * $1.owners.count }
            + labels.count * MemoryLayout<(Int, FingerPosition)>.stride
    }
}
