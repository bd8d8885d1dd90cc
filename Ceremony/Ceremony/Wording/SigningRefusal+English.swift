import Wording

extension SigningRefusal {
    package var english: String {
        switch self {
        case .faults(let count):
            "The bundle has \(Counted.en(count, "fault", "faults")). Nothing was signed; give it back to the commission."
        case .notARoot(let id):
            "Key \(id) is none of these roots. Nothing was signed; check the key file and the roots file."
        }
    }
}
