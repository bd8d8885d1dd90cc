extension OpenWords {
    var english: String {
        switch self {
        case .abstract: "Open the station: two members and the code of the signed act."
        case .discussion:
            """
            Zero ballots are issued at this moment, and the log begins with that.

            Example:
              dobush-station open --folder /srv/1201 --code 3f2a-91bc-2
            """
        case .codeHelp: "The list's version code, read from the signed act."
        case .codeFits(let code):
            "The code \(code) is that of the imported list; the station was not opened (--dry-run)."
        }
    }
}
