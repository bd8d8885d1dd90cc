extension SnapshotVoter {
    /// Checks everything that can be known of one voter alone; the same for a snapshot and a delta.
    ///
    /// - Throws: ``SnapshotWriteError`` with the list number.
    func checkBounds() throws(SnapshotWriteError) {
        guard (1...SnapshotLimits.number).contains(listNumber) else { throw .badListNumber(listNumber) }
        guard !(surname.isEmpty && givenName.isEmpty), Self.isName(surname), Self.isName(givenName),
            Self.isName(patronymic)
        else { throw .badName(listNumber: listNumber) }
        guard photo.count <= SnapshotLimits.photo else {
            throw .photoTooLarge(listNumber: listNumber, bytes: photo.count)
        }
        guard templates.count <= SnapshotLimits.templates else {
            throw .tooManyTemplates(listNumber: listNumber, count: templates.count)
        }
        for template in templates
        where !SnapshotTemplate.isSound(position: Int(template.position), record: template.record) {
            throw .badTemplate(listNumber: listNumber)
        }
    }

    /// Whether a surname, given name or patronymic can be stored: not too long, and without U+0000.
    static func isName(_ name: String) -> Bool {
        name.utf8.count <= SnapshotLimits.name && !name.utf8.contains(0)
    }
}
