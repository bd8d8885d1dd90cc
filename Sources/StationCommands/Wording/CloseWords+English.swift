import Wording

extension CloseWords {
    var english: String {
        switch self {
        case .abstract: "Close the station: enter the count, with two members."
        case .discussion:
            """
            Asks for the numbers that were counted by hand, line by line as on the protocol's form; the other lines \
            come from the log. When something does not add up, the station stays open and says what.

            Examples:
              dobush-station close --folder /srv/1201
              dobush-station close --folder /srv/1201 --count count.json

            A count file is a list with one element a contest:
              [{"contest":"mayor","lines":[{"line":"2","value":500}],
                "votes":[{"option":"a","value":120}]}]
            """
        case .countHelp: "A file with the count instead of typing it."
        case .line(let id, let text): "  Line \(id), \(text.english):"
        case .votes(let option): "  Votes for \(option.english):"
        case .wholeNumber: "  A whole number, please."
        case .badCount(let file, let why): "\(file) is no count file. \(why.english)"
        case .really(let station):
            "Close station \(station)? After that no ballot is issued and the count does not change."
        }
    }
}
