import ElectionModel
import Testing
import Wording

@Suite struct DateTests {
    @Test(arguments: [
        ("2025-11-30", "2025-жылдын 30-ноябры", "30 ноября 2025\u{A0}г.", "30 November 2025"),
        ("2026-01-01", "2026-жылдын 1-январы", "1 января 2026\u{A0}г.", "1 January 2026"),
        ("2024-02-29", "2024-жылдын 29-февралы", "29 февраля 2024\u{A0}г.", "29 February 2024"),
        ("2027-06-27", "2027-жылдын 27-июну", "27 июня 2027\u{A0}г.", "27 June 2027"),
        ("2010-07-04", "2010-жылдын 4-июлу", "4 июля 2010\u{A0}г.", "4 July 2010"),
        ("2010-08-31", "2010-жылдын 31-августу", "31 августа 2010\u{A0}г.", "31 August 2010"),
    ])
    func `a day is written out`(iso: String, ky: String, ru: String, en: String) throws {
        let date = try #require(CivilDate(iso: iso))
        #expect([date.kyrgyz, date.russian, date.english] == [ky, ru, en])
    }

    @Test func `each month has its own name`() throws {
        let dates = try (1...12).map { try #require(CivilDate(year: 2025, month: $0, day: 5)) }
        for language in Language.allCases { #expect(Set(dates.map { $0.text(in: language) }).count == 12) }
    }

    @Test(arguments: [
        (0, "1970-01-01", "06:00"), (1_764_504_299_999, "2025-11-30", "18:04"),
        (1_764_525_600_000, "2025-12-01", "00:00"), (1_764_525_599_999, "2025-11-30", "23:59"),
        (-21_600_001, "1969-12-31", "23:59"),
    ])
    func `the time is Kyrgyzstan's`(milliseconds: Int, day: String, clock: String) {
        let time = BishkekTime(Timestamp(milliseconds: milliseconds))
        #expect(time.date.description == day)
        #expect(time.clock == clock)
    }

    @Test func `an instant says whose time it is`() {
        let instant = Timestamp(milliseconds: 1_764_504_299_999)
        #expect(instant.kyrgyz == "2025-жылдын 30-ноябры, 18:04 (Бишкек убактысы, UTC+6)")
        #expect(instant.russian == "30 ноября 2025\u{A0}г., 18:04 (бишкекское время, UTC+6)")
        #expect(instant.english == "30 November 2025, 18:04 (Bishkek time, UTC+6)")
    }
}
