import ElectionModel

/// The number of a paper, as `417-2`: that of the application, and the how manieth paper of it this is.
package struct PaperNumber: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }

    /// - Parameters:
    ///   - application: the application's number in the ledger, from 1.
    ///   - paper: counts the application's papers, from 1.
    package init(application: Int, paper: Int) { rawValue = "\(application)-\(paper)" }
}
