extension ElectionCalendar {
    /// The date of a step, or `nil` where this calendar does not have it.
    package subscript(step: CalendarStep) -> CivilDate? {
        switch step {
        case .districts: districts
        case .nomination: nomination
        case .candidateDocuments: candidateDocuments
        case .registration: registration
        case .campaignFrom: campaign?.from
        case .campaignTo: campaign?.to
        case .preliminaryList: preliminaryList
        case .correctionsFrom: corrections?.from
        case .correctionsTo: corrections?.to
        case .controlList: controlList
        case .finalList: finalList
        case .votingDay: votingDay
        case .results: results
        }
    }
}
