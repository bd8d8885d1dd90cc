import Wording

extension FormWords: Worded {
    var english: String {
        switch self {
        case .notReal(let kind): kind.english.uppercased()
        case .receipt: "IDENTIFICATION RECEIPT"
        case .copy(let number): "COPY No. \(number)"
        case .listNumber: "Number on the list"
        case .ballots: "Ballots to be handed out"
        case .handIn:
            "Give this receipt to the member of the commission at the list and sign the list. It does not say for whom you "
                + "vote."
        case .selfTest: "DEVICE TEST"
        case .selfTestNote:
            "If every letter and the black bar are clear, the printer is good. Throw this slip away."
        case .ballot: "BALLOT"
        case .markOne:
            "Put any mark into the square to the right of your choice, and into one square only. A ballot without a mark or "
                + "with marks in several squares is invalid."
        case .sameCode: "This code is the same on all ballots of this contest."
        case .seal:
            "This code holds the substance of the paper and the commission's signature. Anybody can check the paper, without a "
                + "network: read the code with a telephone and give its text to a verifying program."
        }
    }
}
