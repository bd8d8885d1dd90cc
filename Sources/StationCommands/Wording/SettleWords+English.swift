extension SettleWords {
    var english: String {
        switch self {
        case .abstract: "After an interruption: say whether a voter got the issued ballots."
        case .discussion:
            """
            Two members look at the voter's signature in the paper list and at the stock of ballots.

            Examples:
              dobush-station settle 417 --handed-over --folder /srv/1201
              dobush-station settle 417 --spoiled --folder /srv/1201
            """
        case .handedOverHelp: "The voter has the ballots."
        case .spoiledHelp: "The voter does not have them; they are spoiled and the voter may be issued anew."
        case .reallyHandedOver(let number): "Record that list number \(number) has the ballots?"
        case .reallySpoiled(let number): "Record that the ballots of list number \(number) are spoiled?"
        }
    }
}
