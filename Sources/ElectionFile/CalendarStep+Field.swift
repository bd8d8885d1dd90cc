import ElectionModel

extension CalendarStep {
    /// The step's field in the file, such as `voting-day` or `campaign.to`.
    var fieldName: String { String(String.UnicodeScalarView(NearestWord.plain(rawValue))) }
}
