package import ElectionModel
import Wording

extension CandidatePaper: CanonicalCodable {
    /// Reads a paper that was issued.
    ///
    /// - Throws: `CanonicalError.member`.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: [
            "approval", "fields", "findings", "issuedAt", "number", "opening", "paper", "signatories", "subject",
            "template", "title", "v", "verdict", "version",
        ])
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        paper = try canonical.raw("paper")
        number = try canonical.value("number")
        subject = try canonical.value("subject")
        template = try canonical.value("template")
        version = try canonical.int("version", in: 1...9_999)
        approval = try canonical.value("approval")
        title = try canonical.value("title")
        opening = try canonical.value("opening")
        signatories = try canonical.values("signatories")
        issuedAt = try canonical.value("issuedAt")
        fields = try canonical.values("fields")
        findings = try canonical.values("findings")
        verdict = try canonical.raw("verdict")
    }

    package var canonical: CanonicalValue {
        [
            "v": 1, "paper": .string(paper.rawValue), "number": number.canonical, "subject": subject.canonical,
            "template": template.canonical, "version": .int(version), "approval": approval.canonical,
            "title": title.canonical, "opening": opening.canonical,
            "signatories": .array(signatories.map(\.canonical)), "issuedAt": issuedAt.canonical,
            "fields": .array(fields.map(\.canonical)), "findings": .array(findings.map(\.canonical)),
            "verdict": .string(verdict.rawValue),
        ]
    }
}

extension CandidatePaper.Field: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["label", "value"])
        label = try canonical.value("label")
        value = try canonical.value("value")
    }

    package var canonical: CanonicalValue { ["label": label.canonical, "value": value.canonical] }
}

extension CandidatePaper.Finding: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["basis", "evidence", "outcome", "requirement", "title"])
        requirement = try canonical.value("requirement")
        title = try canonical.value("title")
        basis = try canonical.value("basis")
        outcome = try canonical.value("outcome")
        evidence = try canonical.values("evidence")
    }

    package var canonical: CanonicalValue {
        [
            "requirement": requirement.canonical, "title": title.canonical, "basis": basis.canonical,
            "outcome": outcome.canonical, "evidence": .array(evidence.map(\.canonical)),
        ]
    }
}

extension PaperSubject: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: [
            "application", "birthDate", "candidacy", "contest", "contestTitle", "election", "givenName", "kind",
            "patronymic", "surname",
        ])
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        contest = try canonical.value("contest")
        contestTitle = try canonical.value("contestTitle")
        candidacy = try canonical.value("candidacy")
        application = try canonical.int("application", in: 1...9_999_999)
        let name = PersonName(
            surname: try canonical.string("surname"), givenName: try canonical.string("givenName"),
            patronymic: try canonical.string("patronymic"))
        self.name = name.full.isEmpty ? nil : name
        birthDate = try canonical.optionalValue("birthDate")
    }

    package var canonical: CanonicalValue {
        [
            "election": election.canonical, "kind": .string(kind.rawValue), "contest": contest.canonical,
            "contestTitle": contestTitle.canonical, "candidacy": candidacy.canonical,
            "application": .int(application), "surname": .string(name?.surname ?? ""),
            "givenName": .string(name?.givenName ?? ""), "patronymic": .string(name?.patronymic ?? ""),
            "birthDate": birthDate?.canonical ?? .null,
        ]
    }
}
