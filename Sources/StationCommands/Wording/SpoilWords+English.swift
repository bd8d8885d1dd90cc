extension SpoilWords {
    var english: String {
        switch self {
        case .abstract: "Take back a voter's spoiled ballots; the voter may be issued anew."
        case .discussion:
            """
            Two members take the ballots back and cancel them before the voter's eyes.

            Example:
              dobush-station spoil 417 --folder /srv/1201
            """
        case .really(let number): "Take back the ballots of list number \(number)?"
        }
    }
}
