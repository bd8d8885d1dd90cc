package import ElectionModel

/// What somebody hands in to be a candidate: who, for what, and that they agree. All else comes from the registers.
package struct CandidateApplication: Hashable, Sendable {
    package let contest: ContestId
    package let pin: Pin
    package let nomination: Nomination
    /// When the person signed that they agree to stand and to have their facts verified.
    package let consentedOn: CivilDate

    package init(contest: ContestId, pin: Pin, nomination: Nomination, consentedOn: CivilDate) {
        self.contest = contest
        self.pin = pin
        self.nomination = nomination
        self.consentedOn = consentedOn
    }
}

extension CandidateApplication: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["consentedOn", "contest", "nomination", "pin"])
        contest = try canonical.value("contest")
        guard let pin = Pin(try canonical.string("pin")) else {
            throw .member("pin", expected: "a personal number of 14 digits")
        }
        self.pin = pin
        nomination = try canonical.value("nomination")
        consentedOn = try canonical.value("consentedOn")
    }

    package var canonical: CanonicalValue {
        [
            "contest": contest.canonical, "pin": .string(pin.digits), "nomination": nomination.canonical,
            "consentedOn": consentedOn.canonical,
        ]
    }
}
