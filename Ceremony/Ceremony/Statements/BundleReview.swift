import ElectionModel
package import Trust

/// What a bundle says and what is wrong with it: read before anybody signs.
package struct BundleReview: Sendable {
    /// Each statement, in the bundle's order.
    package let statements: [StatementReview]
    /// Everything that is wrong; empty in a bundle that may be signed.
    package let faults: [BundleFault]

    /// Looks at every statement and every signature.
    ///
    /// - Complexity: one verification for each signature.
    package init(of bundle: RootBundle, under roots: RootsFile) {
        let statements = bundle.statements
        let register = StatementRegister(statements)
        var reviews: [StatementReview] = []
        var faults: [BundleFault] = []
        if statements.isEmpty { faults.append(.empty) }
        if bundle.kind != roots.kind { faults.append(.otherRoots(bundle: bundle.kind, roots: roots.kind)) }
        for statement in statements {
            var missing = 0
            var own = Self.faults(in: statement, of: bundle, roots: roots.roots) + register.faults(of: statement)
            switch statement.fault(under: roots.roots) {
            case .unknownRoot(let id): own.append(.unknownRoot(id))
            case .badSignature(let id): own.append(.forgedSignature(id))
            case .tooFewSignatures(let has, let needs): missing = needs - has
            case nil: break
            }
            faults += own.map { .statement(statement, $0) }
            reviews.append(StatementReview(statement: statement, missing: missing))
        }
        self.statements = reviews
        self.faults = faults
    }

    package var isSound: Bool { faults.isEmpty }

    /// Whether it is sound and no signature is missing.
    package var isComplete: Bool { isSound && unsigned == 0 }

    /// How many statements lack signatures.
    package var unsigned: Int { statements.count { $0.missing > 0 } }

    /// How many roots must still sign before every statement has enough.
    package var missing: Int { statements.map(\.missing).max() ?? 0 }

    /// How many statements a root has signed.
    package func signed(by root: KeyId) -> Int { statements.count { $0.signers.contains(root) } }

    private static func faults(
        in statement: RootStatement, of bundle: RootBundle, roots: RootPolicy
    ) -> [StatementFault] {
        var faults: [StatementFault] = []
        if statement.election != bundle.election { faults.append(.otherElection(statement.election)) }
        if statement.kind != bundle.kind { faults.append(.otherKind(statement.kind)) }
        let isRoot = roots.key(statement.keyId) != nil
        switch statement {
        case .certificate(let certificate):
            if isRoot { faults.append(.rootKey) }
            let milliseconds = certificate.notAfter.milliseconds - certificate.notBefore.milliseconds
            let days = (milliseconds + 86_399_999) / 86_400_000
            if milliseconds <= 0 {
                faults.append(.endsBeforeBeginning)
            } else if days > RootBundle.longestDays {
                faults.append(.tooLong(days: days))
            }
        case .revocation:
            if isRoot { faults.append(.revokesRoot) }
        }
        return faults
    }
}
