import Wording

extension StatusWords {
    var english: String {
        switch self {
        case .abstract: "Show how the station stands: counts only, no names."
        case .discussion:
            """
            Example:
              dobush-station status --folder /srv/1201
            """
        case .notOpen(let station, let kind): "Station \(station) (\(kind.english)) is not open yet."
        case .open(let station, let kind): "Station \(station) (\(kind.english)) is open."
        case .closed(let station, let kind): "Station \(station) (\(kind.english)) is closed."
        case .list: "List"
        case .listValue(let code, let voters): "\(code), \(Counted.en(voters, "voter", "voters"))"
        case .corrections: "Last correction"
        case .issued: "Voters issued ballots"
        case .spoiled: "Spoiled"
        case .secondAttempts: "Second attempts"
        case .fallbacks: "By two members"
        case .identification: "Identification"
        case .unsettled(let numbers): "Issued, but not said to be handed over: list numbers \(numbers.english)."
        case .fallbackAlarm:
            "More voters than expected needed two members: clean the reader, and tell the commission."
        }
    }
}
