import ElectionModel

extension FileNote {
    var english: String {
        switch self {
        case .head:
            "The definition of an election. What follows a # is a comment. Change what has to be changed, check "
                + "the file with a dry run, and only then call the election: afterwards nothing here can change any "
                + "more."
        case .election:
            "A short name of the election for the programs: a-z, 0-9, hyphens. Identifiers below are written in "
                + "the same way. Names are given in Kyrgyz, Russian and English."
        case .kind: "production, rehearsal or training"
        case .calendar: "Dates as year-month-day. The law sets them; check each."
        case .step(let step): Self.english(step)
        case .districts: "The electoral districts."
        case .stations:
            "The polling stations. A long list may stand in a table instead: stations: {file: stations.csv} with "
                + "the columns id, district, ky, ru, en."
        case .contests:
            "What is voted on. The options stand in the order of the ballot. Leave candidates out who are still to be registered."
        case .allDistricts: "or a list of districts in [ ]"
        case .plurality:
            "most-votes: the seats go to those with the most votes. If more vote against all than for the first, "
                + "nobody is elected."
        case .cap: "so many of the elected at most"
        case .majority:
            "absolute-majority: more than half of the basis elects; otherwise the first two go to a run-off."
        case .proportional: "proportional: seats for lists in proportion to their votes."
        case .method: "largest-remainder or d-hondt"
        case .threshold: "below it a list gets no seats; 0% = none"
        case .districtThreshold: "the same in each district"
        case .basis: "votes = all votes, or a line of the form"
        case .form:
            "The station's protocol: its numbered lines. source says who fills a line in: listed, issued, "
                + "issued-at-home and spoiled come from the station's program, counted is typed in by the commission."
        case .equations:
            "What must hold before a station can close: sums of lines, = or <=; votes is the sum of all options."
        case .identification:
            "How stations identify voters by fingers. What each figure means for queues and "
                + "errors is on the page Docs/identification.md."
        case .visitOneIn: "one stranger in so many may pass a visit"
        case .firstFingerOneIn: "of that the first finger alone; clear matches need no second"
        case .attempts: "fingers compared with one voter a day"
        case .attemptsBeforeFallback: "failed ones after which two members may decide"
        case .proposalOneIn: "a search in the list: one stranger's finger in so many is alike"
        case .proposals: "voters that a search proposes at most"
        case .expectedFallbacks: "share of voters; above twice of it an alarm"
        case .presentationAttack: "off, or advise: members are advised to look at the finger"
        }
    }

    private static func english(_ step: CalendarStep) -> String {
        switch step {
        case .districts: "districts are formed by"
        case .nomination: "nomination of candidates by"
        case .candidateDocuments: "candidates' documents by"
        case .registration: "registration of candidates by"
        case .campaignFrom: "the campaign begins"
        case .campaignTo: "the campaign ends"
        case .preliminaryList: "the preliminary list is posted by"
        case .correctionsFrom: "requests to correct the list from"
        case .correctionsTo: "requests to correct the list until"
        case .controlList: "control list by"
        case .finalList: "final list by"
        case .votingDay: "voting day; voting at home is the day before"
        case .results: "the result is established by"
        }
    }
}
