/// A service of somebody on the exchange.
package struct ServiceIdentifier: Hashable, Sendable {
    /// Who answers.
    package let provider: ClientIdentifier
    /// Such as `zagsDataByPin`.
    package let serviceCode: String
    /// Such as `v1`; `nil` for services without versions, and for REST.
    package let serviceVersion: String?

    /// - Returns: `nil` if a part has characters that none may have.
    package init?(provider: ClientIdentifier, serviceCode: String, serviceVersion: String? = nil) {
        guard IdentifierPart.isValid(serviceCode), serviceVersion.map(IdentifierPart.isValid) ?? true else {
            return nil
        }
        self.provider = provider
        self.serviceCode = serviceCode
        self.serviceVersion = serviceVersion
    }

    /// Reads `instance/class/member/subsystem/service`, and `/version` behind it where there is one.
    package init?(_ text: String) {
        guard let parts = IdentifierPart.parts(text), parts.count == 5 || parts.count == 6,
            let provider = ClientIdentifier(
                instance: parts[0], memberClass: parts[1], memberCode: parts[2], subsystemCode: parts[3])
        else { return nil }
        self.init(provider: provider, serviceCode: parts[4], serviceVersion: parts.count == 6 ? parts[5] : nil)
    }

    /// The text in headers and commands.
    package var text: String {
        (provider.parts + [serviceCode] + (serviceVersion.map { [$0] } ?? [])).joined(separator: "/")
    }
}
