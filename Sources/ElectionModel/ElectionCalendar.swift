/// The dates of an election. They are law and therefore data; nothing in the programs assumes their distances.
///
/// Four dates every election has; the others are set where its law names them.
package struct ElectionCalendar: Hashable, Sendable, CanonicalCodable {
    /// The day by which the districts are formed.
    package let districts: CivilDate?
    /// The day by which candidates are nominated.
    package let nomination: CivilDate?
    /// The day by which candidates hand in their documents.
    package let candidateDocuments: CivilDate?
    /// The day by which candidates are registered.
    package let registration: CivilDate?
    /// The days of the campaign.
    package let campaign: CalendarPeriod?
    /// The day on which the preliminary list is posted.
    package let preliminaryList: CivilDate
    /// The days on which voters may ask for corrections of the list.
    package let corrections: CalendarPeriod?
    /// The day by which the control list is formed.
    package let controlList: CivilDate?
    /// The day by which the final list is formed.
    package let finalList: CivilDate
    /// Voting day; voting at home is the day before.
    package let votingDay: CivilDate
    /// The day by which the result is established.
    package let results: CivilDate

    package init(
        districts: CivilDate? = nil, nomination: CivilDate? = nil, candidateDocuments: CivilDate? = nil,
        registration: CivilDate? = nil, campaign: CalendarPeriod? = nil, preliminaryList: CivilDate,
        corrections: CalendarPeriod? = nil, controlList: CivilDate? = nil, finalList: CivilDate,
        votingDay: CivilDate,
        results: CivilDate
    ) {
        self.districts = districts
        self.nomination = nomination
        self.candidateDocuments = candidateDocuments
        self.registration = registration
        self.campaign = campaign
        self.preliminaryList = preliminaryList
        self.corrections = corrections
        self.controlList = controlList
        self.finalList = finalList
        self.votingDay = votingDay
        self.results = results
    }

    /// Reads a calendar and checks its order.
    ///
    /// - Throws: `CanonicalError.member` for a date that is missing or none, or two that stand in the wrong order.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        districts = try canonical.optionalValue("districts")
        nomination = try canonical.optionalValue("nomination")
        candidateDocuments = try canonical.optionalValue("candidateDocuments")
        registration = try canonical.optionalValue("registration")
        campaign = try canonical.optionalValue("campaign")
        preliminaryList = try canonical.value("preliminaryList")
        corrections = try canonical.optionalValue("corrections")
        controlList = try canonical.optionalValue("controlList")
        finalList = try canonical.value("finalList")
        votingDay = try canonical.value("votingDay")
        results = try canonical.value("results")
        if let wrong = CalendarStep.outOfOrder({ self[$0] }).first {
            throw .member(
                wrong.later.rawValue, expected: "a date that is not before \(wrong.earlier.rawValue)")
        }
    }

    package var canonical: CanonicalValue {
        [
            "districts": districts?.canonical ?? .null, "nomination": nomination?.canonical ?? .null,
            "candidateDocuments": candidateDocuments?.canonical ?? .null,
            "registration": registration?.canonical ?? .null, "campaign": campaign?.canonical ?? .null,
            "preliminaryList": preliminaryList.canonical, "corrections": corrections?.canonical ?? .null,
            "controlList": controlList?.canonical ?? .null, "finalList": finalList.canonical,
            "votingDay": votingDay.canonical, "results": results.canonical,
        ]
    }
}
