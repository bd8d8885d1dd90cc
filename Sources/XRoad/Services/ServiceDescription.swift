package import ElectionModel

/// A state service as data: how it is asked, what its answer means, and why we may ask
/// (`Docs/formats/exchange-service.md`).
package struct ServiceDescription: Equatable, Sendable {
    /// Our name for it, such as `civil-registry`.
    package let name: String
    /// For people.
    package let title: LocalizedText
    package let service: ServiceIdentifier
    /// The code of its twin for tests, which answers about nobody real; `nil` if there is none.
    package let testServiceCode: String?
    package let call: ServiceCall
    package let parameters: [ServiceParameter]
    package let facts: [ServiceFact]
    /// `nil` for a service that tells errors by HTTP or by faults alone.
    package let errors: ErrorConvention?
    /// The act that allows the look-up.
    package let legalBasis: LocalizedText
    /// What the answer is used for.
    package let purpose: LocalizedText
    /// How long the answer is kept.
    package let retentionDays: Int

    /// The service that is asked: itself, or its twin; `nil` if it has none.
    package func identifier(test: Bool) -> ServiceIdentifier? {
        guard test else { return service }
        return testServiceCode.flatMap { code in
            ServiceIdentifier(provider: service.provider, serviceCode: code, serviceVersion: service.serviceVersion)
        }
    }
}
