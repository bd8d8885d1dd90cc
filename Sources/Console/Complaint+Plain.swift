import Wording

extension Complaint {
    /// A sentence that has no translation yet.
    package init(_ status: ExitStatus, _ description: String) {
        let nature: FaultNature =
            switch status {
            case .ok, .failure: .failed
            case .usage: .misuse
            case .notFound: .missing
            case .permission: .denied
            case .conflict: .conflict
            case .checkFailed: .unsound
            case .partial: .partial
            }
        self.init(nature, Plain(english: description))
    }

    package var status: ExitStatus { ExitStatus(nature) }

    private struct Plain: Worded {
        let english: String
        var kyrgyz: String { english }
        var russian: String { english }
    }
}
