import Wording

/// `dobush-station close`.
enum CloseWords: Worded {
    case abstract
    case discussion
    case countHelp
    case line(id: String, text: any Worded)
    case votes(option: any Worded)
    case wholeNumber
    /// `why` is a whole sentence.
    case badCount(file: String, why: any Worded)
    case really(station: String)
}
