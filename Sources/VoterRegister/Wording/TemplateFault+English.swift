extension TemplateReport.Fault {
    package var english: String {
        switch self {
        case .notOnFinalList: "no voter of the final list has this PIN"
        case .position: "this is no finger: 1 to 10 are fingers"
        case .size: "the template is too small or too large"
        case .duplicate: "an earlier line of the list is for the same finger"
        }
    }
}
