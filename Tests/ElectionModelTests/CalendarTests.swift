import ElectionModel
import Testing

@Suite struct CalendarTests {
    private static func day(_ offset: Int) -> CivilDate { CivilDate(daysSinceEpoch: 20_422 + offset) }

    private static func period(_ from: Int, _ to: Int) -> CalendarPeriod {
        CalendarPeriod(from: day(from), to: day(to))
    }

    /// The calendar of 2025, in days relative to voting day.
    private static let whole = ElectionCalendar(
        districts: day(-56), nomination: day(-31), candidateDocuments: day(-28), registration: day(-20),
        campaign: period(-20, -1), preliminaryList: day(-47), corrections: period(-53, -16),
        controlList: day(-20),
        finalList: day(-5), votingDay: day(0), results: day(14))

    @Test
    func
        `a calendar comes back from its bytes, with all dates or with the four that every election has`()
        throws
    {
        let short = ElectionCalendar(
            preliminaryList: Self.day(-3), finalList: Self.day(-3), votingDay: Self.day(0),
            results: Self.day(0))
        for calendar in [Self.whole, short] {
            #expect(try ElectionCalendar(canonicalBytes: calendar.canonicalBytes) == calendar)
        }
        #expect(short.canonical["campaign"] == .null)
        #expect(CalendarStep.allCases.allSatisfy { Self.whole[$0] != nil })
        #expect(CalendarStep.outOfOrder { Self.whole[$0] }.isEmpty)
    }

    /// Each step that must not be later than another, in days from voting day.
    @Test(arguments: [
        (CalendarStep.preliminaryList, -19), (.controlList, -4), (.finalList, 1),
        (.correctionsFrom, -15),
        (.correctionsTo, -4), (.districts, 1), (.nomination, -27), (.candidateDocuments, -19),
        (.registration, 1),
        (.campaignFrom, 0), (.campaignTo, 1), (.votingDay, 15),
    ])
    func `steps stand in their order`(step: CalendarStep, offset: Int) throws {
        guard case .object(var members) = Self.whole.canonical else { return }
        let parts = step.rawValue.split(separator: ".").map(String.init)
        if parts.count == 2, case .object(var period)? = members[parts[0]] {
            period[parts[1]] = Self.day(offset).canonical
            members[parts[0]] = .object(period)
        } else {
            members[parts[0]] = Self.day(offset).canonical
        }
        let value = CanonicalValue.object(members)
        #expect(throws: CanonicalError.self) { try ElectionCalendar(canonical: value) }
    }

    @Test(arguments: ["districts", "campaign", "votingDay"])
    func `no member may be missing`(member: String) {
        guard case .object(var members) = Self.whole.canonical else { return }
        members[member] = nil
        let value = CanonicalValue.object(members)
        #expect(throws: CanonicalError.self) { try ElectionCalendar(canonical: value) }
    }
}
