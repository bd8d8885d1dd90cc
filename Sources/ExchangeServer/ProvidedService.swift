import XRoad

/// The services that we provide: each in SOAP and in REST.
enum ProvidedService: String, CaseIterable {
    case candidateStatus
    case contestResult

    /// In SOAP; REST has none.
    static let version = "v1"
    /// Of the elements in SOAP.
    static let namespace = "urn:dobush:exchange"

    /// The one field of a question in SOAP, and what stands for it in the path of REST.
    var key: String {
        switch self {
        case .candidateStatus: "candidacy"
        case .contestResult: "contest"
        }
    }

    /// The first segment of the path in REST.
    var collection: String {
        switch self {
        case .candidateStatus: "candidates"
        case .contestResult: "results"
        }
    }
}
