extension SnapshotVoter: CustomStringConvertible, CustomReflectable {
    /// The list number only: a name or a template must not slip into a log.
    package var description: String { "voter \(listNumber)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension SnapshotTemplate: CustomStringConvertible, CustomReflectable {
    /// The finger's code only.
    package var description: String { "template of finger \(position)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
