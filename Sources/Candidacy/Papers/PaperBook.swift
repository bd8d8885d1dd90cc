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

    /// Checks that there is a form for every paper that a candidacy may need, before the first one needs it.
    ///
    /// - Parameter requirements: each body that they ask has a conclusion of its own.
    /// - Throws: ``DeskRefusal/noForm(_:_:)`` for the first that is missing.
    package func check(for requirements: RequirementSet) throws(DeskRefusal) {
        for paper in PaperKind.allCases where paper != .conclusion {
            guard template(paper) != nil else { throw .noForm(paper, nil) }
        }
        for source in requirements.requirements.compactMap(\.source) {
            guard template(.conclusion, of: source) != nil else { throw .noForm(.conclusion, source) }
        }
    }
}
