/// A good row of a voter file.
struct ImportedVoter: Sendable {
    /// What the file says about the photo.
    enum Photo: Sendable {
        /// The file has no such column: what the register has stays.
        case kept
        /// The field is empty: there is none.
        case none
        case given([UInt8])
    }

    let line: Int
    /// The blind index of the PIN.
    let index: [UInt8]
    let details: PersonDetails
    let photo: Photo

    /// Bytes of the photo, which count towards a batch's size.
    var photoSize: Int {
        if case .given(let bytes) = photo { bytes.count } else { 0 }
    }
}
