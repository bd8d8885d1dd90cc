import Candidacy
import ElectionModel
import XRoad

extension FactQuestion {
    /// What a candidacy can tell a service, by the parameter's kind and name: the personal number, the days `from` and `until`
    /// that the requirements look at, `year`, the last that was over by then, and `election`.
    private static func value(of parameter: ServiceParameter) -> ((FactQuestion) -> String)? {
        switch (parameter.kind, parameter.name) {
        case (.pin, _): { $0.pin.digits }
        case (.date, "from"): { "\($0.period.from)" }
        case (.date, "until"): { "\($0.period.until)" }
        case (.code, "year"): { "\($0.period.until.year - 1)" }
        case (.code, "election"): { "\($0.election)" }
        default: nil
        }
    }

    /// A parameter of a service that a candidacy cannot tell; `nil` where it can tell all.
    static func unknownParameter(of service: ServiceDescription) -> ServiceParameter? {
        service.parameters.first { value(of: $0) == nil }
    }

    /// The values with which a service is asked.
    ///
    /// - Returns: `nil` when it wants what a candidacy cannot tell.
    func values(for service: ServiceDescription) -> [String: String]? {
        var values: [String: String] = [:]
        for parameter in service.parameters {
            guard let value = Self.value(of: parameter)?(self) else { return nil }
            values[parameter.name] = value
        }
        return values
    }
}
