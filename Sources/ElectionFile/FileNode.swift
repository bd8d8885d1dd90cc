/// What stands at a place of the file: a text, a list, or fields. Numbers and dates are still texts.
struct FileNode: Sendable {
    enum Content: Sendable {
        case text(String)
        case list([FileNode])
        case fields([Field])
    }

    /// A field with its name.
    struct Field: Sendable {
        let name: String
        /// Where the name stands.
        let place: FilePlace
        let value: FileNode
    }

    let place: FilePlace
    let content: Content
}
