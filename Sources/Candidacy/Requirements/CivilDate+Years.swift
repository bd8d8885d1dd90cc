import ElectionModel

extension CivilDate {
    /// The same day so many years earlier; 29 February becomes 28 February where there is none.
    func earlier(years: Int) -> CivilDate {
        CivilDate(year: year - years, month: month, day: day)
            ?? CivilDate(year: year - years, month: month, day: day - 1) ?? CivilDate(daysSinceEpoch: -719_162)
    }
}
