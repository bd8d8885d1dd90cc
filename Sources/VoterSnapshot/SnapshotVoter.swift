package import ElectionModel

/// A voter as a station's snapshot holds them.
package struct SnapshotVoter: Sendable, Equatable {
    /// The number in the station's list, from 1.
    package let listNumber: Int
    package let pin: Pin
    package let surname: String
    package let givenName: String
    /// Empty when there is none.
    package let patronymic: String
    /// A portrait, PNG or JPEG of at most 8192 bytes; empty when there is none.
    package let photo: [UInt8]
    package let templates: [SnapshotTemplate]
    /// What is known about the voter's vote before voting day, if anything.
    package let mark: VoterMark?

    package init(
        listNumber: Int, pin: Pin, surname: String, givenName: String, patronymic: String, photo: [UInt8],
        templates: [SnapshotTemplate], mark: VoterMark?
    ) {
        self.listNumber = listNumber
        self.pin = pin
        self.surname = surname
        self.givenName = givenName
        self.patronymic = patronymic
        self.photo = photo
        self.templates = templates
        self.mark = mark
    }
}
