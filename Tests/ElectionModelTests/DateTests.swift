import ElectionModel
import Testing

@Suite struct DateTests {
    @Test(arguments: [("1970-01-01", 0), ("2000-02-29", 11_016), ("2025-11-30", 20_422), ("1900-03-01", -25_508)])
    func `dates count their days`(text: String, days: Int) throws {
        let date = try #require(CivilDate(iso: text))
        #expect(date.daysSinceEpoch == days)
        #expect(CivilDate(daysSinceEpoch: days) == date)
        #expect(date.description == text)
    }

    @Test func `every day of four centuries comes back`() {
        for day in stride(from: -100_000, to: 60_000, by: 1) {
            let date = CivilDate(daysSinceEpoch: day)
            #expect(date.daysSinceEpoch == day)
        }
    }

    @Test(arguments: ["2025-02-29", "2025-13-01", "2025-1-01", "25-01-01", "2025-00-10", "2025/01/01", "2025-01-01 "])
    func `days that do not exist are refused`(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test func `age is counted in completed years`() throws {
        let born = try #require(CivilDate(iso: "2007-11-30"))
        let before = try #require(CivilDate(iso: "2025-11-29"))
        #expect(born.age(on: before) == 17)
        #expect(born.age(on: before.adding(days: 1)) == 18)
    }

    @Test func `instants print in UTC`() {
        #expect(Timestamp(milliseconds: 1_764_460_800_999).description == "2025-11-30T00:00:00Z")
        #expect(Timestamp(milliseconds: 1_764_460_861_999).rounded(downToSeconds: 60).milliseconds == 1_764_460_860_000)
    }
}
