extension FormFault {
    package var english: String {
        switch self {
        case .noFonts: "there are no fonts to print with; install the package fonts-dejavu-core"
        case .badText: "a text has a character that cannot be printed; check names and titles"
        case .tooMuch: "the text does not fit on the sheet; choose a larger one"
        case .memory: "there is not enough memory to print; close other programs and try again"
        }
    }
}
