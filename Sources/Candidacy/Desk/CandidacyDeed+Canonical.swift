package import ElectionModel

extension CandidacyDeed: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        switch try canonical.string("deed") {
        case "settle":
            self = .settle(
                try canonical.value("requirement"), holds: try canonical.bool("holds"),
                document: canonical["document"] == .null ? nil : try canonical.digest("document"))
        case "register": self = .register
        case "refuse": self = .refuse
        case "appeal": self = .appeal
        case "end-appeal": self = .endAppeal(try canonical.raw("verdict"))
        case "withdraw": self = .withdraw
        case "replace": self = .replace(by: try canonical.value("by"))
        default:
            throw .member(
                "deed", expected: "settle, register, refuse, appeal, end-appeal, withdraw or replace")
        }
    }

    package var canonical: CanonicalValue {
        switch self {
        case .settle(let requirement, let holds, let document):
            [
                "deed": "settle", "requirement": requirement.canonical, "holds": .bool(holds),
                "document": document.map(CanonicalValue.string) ?? .null,
            ]
        case .register: ["deed": "register"]
        case .refuse: ["deed": "refuse"]
        case .appeal: ["deed": "appeal"]
        case .endAppeal(let verdict): ["deed": "end-appeal", "verdict": .string(verdict.rawValue)]
        case .withdraw: ["deed": "withdraw"]
        case .replace(let successor): ["deed": "replace", "by": successor.canonical]
        }
    }
}
