import Wording

extension WitnessRefusal {
    package var english: String {
        switch self {
        case .ahead(let size):
            "the witness has already seen this log with \(Counted.en(size, "entry", "entries")), more than there are here"
        case .inconsistent: "the witness has seen this log with other entries"
        case .refused(let status): "the witness refuses the request (status \(status))"
        case .badSignature: "the witness answered with a signature that is not its own"
        case .unclear: "the witness gave no answer that can be understood"
        case .noAddress: "it is not known where the witness listens, so it is not asked"
        case .resting: "the witness did not answer in time and is asked again a little later"
        }
    }
}
