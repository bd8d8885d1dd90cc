package import ElectionModel

extension CandidacyEvent: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        switch try canonical.string("event") {
        case "checked":
            self = .checked(
                FindingsSummary(
                    failed: try canonical.values("failed"), open: try canonical.values("open"),
                    waiting: try canonical.values("waiting")), on: try canonical.value("on"))
        case "settled":
            self = .settled(
                try canonical.value("requirement"), holds: try canonical.bool("holds"),
                document: canonical["document"] == .null ? nil : try canonical.digest("document"),
                by: try canonical.value("by"))
        case "registered": self = .registered(by: try canonical.value("by"), on: try canonical.value("on"))
        case "refused": self = .refused(by: try canonical.value("by"), on: try canonical.value("on"))
        case "appealed": self = .appealed
        case "appeal-ended": self = .appealEnded(try canonical.raw("verdict"))
        case "withdrawn": self = .withdrawn
        case "replaced": self = .replaced(by: try canonical.value("successor"))
        default: throw .member("event", expected: "an event of a candidacy")
        }
    }

    package var canonical: CanonicalValue {
        switch self {
        case .checked(let summary, let day):
            [
                "event": "checked", "failed": .array(summary.failed.map(\.canonical)),
                "open": .array(summary.open.map(\.canonical)), "waiting": .array(summary.waiting.map(\.canonical)),
                "on": day.canonical,
            ]
        case .settled(let requirement, let holds, let document, let members):
            [
                "event": "settled", "requirement": requirement.canonical, "holds": .bool(holds),
                "document": document.map(CanonicalValue.string) ?? .null, "by": members.canonical,
            ]
        case .registered(let members, let day):
            ["event": "registered", "by": members.canonical, "on": day.canonical]
        case .refused(let members, let day): ["event": "refused", "by": members.canonical, "on": day.canonical]
        case .appealed: ["event": "appealed"]
        case .appealEnded(let verdict): ["event": "appeal-ended", "verdict": .string(verdict.rawValue)]
        case .withdrawn: ["event": "withdrawn"]
        case .replaced(let successor): ["event": "replaced", "successor": successor.canonical]
        }
    }
}
