package import ElectionModel
import Wording

/// Why a bundle of statements must not be signed. A finding, not an error: all of them are shown together.
package enum BundleFault: Hashable, Sendable, Worded {
    /// There is nothing to sign.
    case empty
    /// The bundle is of one kind of election, the roots are of another.
    case otherRoots(bundle: ElectionKind, roots: ElectionKind)
    case statement(RootStatement, StatementFault)
}
