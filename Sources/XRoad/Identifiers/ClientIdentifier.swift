/// Who asks or answers on the exchange: a member's information system, or the member itself.
package struct ClientIdentifier: Hashable, Sendable {
    /// The deployment, such as `central-server` for Tunduk.
    package let instance: String
    /// The kind of member, such as `GOV` or `COM`.
    package let memberClass: String
    /// The member within its class, such as `70000005`.
    package let memberCode: String
    /// The information system; `nil` for the member itself.
    package let subsystemCode: String?

    /// - Returns: `nil` if a part has characters that none may have.
    package init?(instance: String, memberClass: String, memberCode: String, subsystemCode: String? = nil) {
        guard
            ([instance, memberClass, memberCode] + (subsystemCode.map { [$0] } ?? [])).allSatisfy(
                IdentifierPart.isValid)
        else { return nil }
        self.instance = instance
        self.memberClass = memberClass
        self.memberCode = memberCode
        self.subsystemCode = subsystemCode
    }

    /// Reads `instance/class/member` or `instance/class/member/subsystem`, as in the header `X-Road-Client`.
    package init?(_ text: String) {
        guard let parts = IdentifierPart.parts(text), parts.count == 3 || parts.count == 4 else { return nil }
        self.init(
            instance: parts[0], memberClass: parts[1], memberCode: parts[2],
            subsystemCode: parts.count == 4 ? parts[3] : nil)
    }

    /// Its parts, from the deployment on.
    var parts: [String] { [instance, memberClass, memberCode] + (subsystemCode.map { [$0] } ?? []) }

    /// The text in headers and commands.
    package var text: String { parts.joined(separator: "/") }
}
