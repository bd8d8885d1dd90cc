/// The forms of an election, as they were approved: one for each kind of paper, and for each body's conclusion.
package struct PaperBook: Sendable {
    private struct Purpose: Hashable {
        let paper: PaperKind
        let source: SourceId?
    }

    private var newest: [Purpose: PaperTemplate] = [:]

    /// Takes forms; of several versions of one, the newest is used.
    package init(_ templates: [PaperTemplate]) {
        for template in templates {
            let purpose = Purpose(paper: template.paper, source: template.source)
            if let other = newest[purpose], other.version >= template.version { continue }
            newest[purpose] = template
        }
    }

    /// The form of a paper.
    ///
    /// - Parameters:
    ///   - paper: its kind.
    ///   - source: the body of a conclusion, `nil` for every other paper.
    /// - Returns: `nil` where no such form was approved.
    package func template(_ paper: PaperKind, of source: SourceId? = nil) -> PaperTemplate? {
        newest[Purpose(paper: paper, source: source)]
    }
}
