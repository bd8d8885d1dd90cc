package import Sodium

extension SigningKey {
    /// Signs a statement's content under its context.
    ///
    /// - Precondition: the statement has the form ``SignatureForm/prefix``.
    /// - Returns: 64 bytes.
    package func sign(_ content: [UInt8], as statement: SignedStatement) -> [UInt8] {
        sign(statement.signedBytes(content))
    }
}

extension VerifyingKey {
    /// Whether this key signed that content under the statement's context. It does not ask whose key this is.
    ///
    /// - Precondition: the statement has the form ``SignatureForm/prefix``.
    package func verifies(_ signature: [UInt8], over content: [UInt8], as statement: SignedStatement) -> Bool {
        verifies(signature, over: statement.signedBytes(content))
    }
}

extension SignedStatement {
    /// The bytes under a signature of the form ``SignatureForm/prefix``.
    fileprivate func signedBytes(_ content: [UInt8]) -> [UInt8] {
        precondition(form == .prefix, "\(rawValue) is signed in a form of its own")
        return Array(context.utf8) + content
    }
}
