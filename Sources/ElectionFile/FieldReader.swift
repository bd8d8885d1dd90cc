import ElectionModel

/// Reads the fields of one thing, and notes everything that is wrong with them.
///
/// A getter returns `nil` when the field is left out or cannot be used; either was then noted, unless it may be left out.
struct FieldReader {
    let path: FieldPath
    let place: FilePlace
    let log: FaultLog
    private let fields: [String: FileNode.Field]

    /// Takes the fields of a node; unknown and missing ones are noted.
    ///
    /// - Returns: `nil` when there are no fields here.
    init?(_ node: FileNode, _ set: FieldSet, _ path: FieldPath, _ log: FaultLog) {
        guard case .fields(let fields) = node.content else {
            let isGlued = if case .text(let text) = node.content { text.contains(":") } else { false }
            log.add(isGlued ? .noSpaceAfterColon : .notFields, at: node.place, path)
            return nil
        }
        let known = set.fields
        // A misspelt field is one fault: it is not reported missing too.
        var misspelt: Set<String> = []
        for field in fields where !known.contains(field.name) {
            let missing = known.filter { name in !fields.contains { $0.name == name } && !misspelt.contains(name) }
            let meant = NearestWord.to(field.name, among: missing)
            if let meant { misspelt.insert(meant) }
            log.add(.unknownField(field.name, meant: meant), at: field.place, path.field(field.name))
        }
        for name in set.required where !misspelt.contains(name) && !fields.contains(where: { $0.name == name }) {
            log.add(.missingField(name), at: node.place, path.field(name))
        }
        self.path = path
        self.log = log
        place = node.place
        self.fields = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The node of a field.
    func node(_ name: String) -> FileNode? { fields[name]?.value }

    /// Where the field's value stands, or the thing itself.
    func place(of name: String) -> FilePlace { fields[name]?.value.place ?? place }

    /// The thing's fields by which another set is chosen, without any check.
    static func peek(_ name: String, in node: FileNode) -> FileNode? {
        guard case .fields(let fields) = node.content else { return nil }
        return fields.first { $0.name == name }?.value
    }

    /// The text of a field, which is not empty.
    func text(_ name: String) -> String? {
        guard let node = node(name) else { return nil }
        return Self.text(node, path.field(name), log)
    }

    static func text(_ node: FileNode, _ path: FieldPath, _ log: FaultLog) -> String? {
        guard case .text(let text) = node.content else {
            log.add(.notText, at: node.place, path)
            return nil
        }
        guard text.contains(where: { $0 != " " }) else {
            log.add(.emptyText, at: node.place, path)
            return nil
        }
        return text
    }

    /// The items of a list that is not empty, each with its path.
    func list(_ name: String, mayBeEmpty: Bool = false) -> [(node: FileNode, path: FieldPath)]? {
        guard let node = node(name) else { return nil }
        return Self.list(node, path.field(name), log, mayBeEmpty: mayBeEmpty)
    }

    static func list(
        _ node: FileNode, _ path: FieldPath, _ log: FaultLog, mayBeEmpty: Bool = false
    ) -> [(node: FileNode, path: FieldPath)]? {
        guard case .list(let items) = node.content else {
            log.add(.notList, at: node.place, path)
            return nil
        }
        guard mayBeEmpty || !items.isEmpty else {
            log.add(.emptyList, at: node.place, path)
            return nil
        }
        return items.enumerated().map { ($1, path.item($0)) }
    }

    /// Notes a fault of a field.
    func fault(_ problem: ElectionFileProblem, _ name: String) {
        log.add(problem, at: place(of: name), path.field(name))
    }
}
