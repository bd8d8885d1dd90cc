/// On whose behalf a member asks.
package struct RepresentedParty: Hashable, Sendable {
    /// `nil` where the party has none.
    package let partyClass: String?
    package let partyCode: String

    /// - Returns: `nil` if a part has characters that none may have.
    package init?(partyClass: String? = nil, partyCode: String) {
        guard IdentifierPart.isValid(partyCode), partyClass.map(IdentifierPart.isValid) ?? true else { return nil }
        self.partyClass = partyClass
        self.partyCode = partyCode
    }

    /// Reads `code` or `class/code`, as in the header `X-Road-Represented-Party`.
    package init?(_ text: String) {
        guard let parts = IdentifierPart.parts(text), let code = parts.last, parts.count <= 2 else { return nil }
        self.init(partyClass: parts.count == 2 ? parts[0] : nil, partyCode: code)
    }

    /// The text in headers.
    package var text: String { (partyClass.map { "\($0)/" } ?? "") + partyCode }
}
