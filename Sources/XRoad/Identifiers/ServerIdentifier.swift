/// A security server of a member.
package struct ServerIdentifier: Hashable, Sendable {
    /// Whose it is.
    package let owner: ClientIdentifier
    /// The server among its owner's.
    package let serverCode: String

    /// - Returns: `nil` if the owner is a subsystem, or the code has characters that none may have.
    package init?(owner: ClientIdentifier, serverCode: String) {
        guard owner.subsystemCode == nil, IdentifierPart.isValid(serverCode) else { return nil }
        self.owner = owner
        self.serverCode = serverCode
    }

    /// Reads `instance/class/member/server`, as in the header `X-Road-Security-Server`.
    package init?(_ text: String) {
        guard let parts = IdentifierPart.parts(text), parts.count == 4,
            let owner = ClientIdentifier(instance: parts[0], memberClass: parts[1], memberCode: parts[2])
        else { return nil }
        self.init(owner: owner, serverCode: parts[3])
    }

    /// The text in headers.
    package var text: String { "\(owner.text)/\(serverCode)" }
}
