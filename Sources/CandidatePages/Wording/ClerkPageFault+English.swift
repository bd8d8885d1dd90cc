extension ClerkPageFault {
    var english: String {
        switch self {
        case .notSignedIn: "Nobody is signed in, or the session has ended. Sign in."
        case .unreadable: "The page sent something that the program does not understand. Load the page again."
        case .noExchange:
            "This program has no connection to the exchange. Have the administrator set it up, or check from the "
                + "command line: dobush candidate verify."
        case .unforeseen: "It did not work. Try again; if it happens again, call the administrator."
        }
    }
}
