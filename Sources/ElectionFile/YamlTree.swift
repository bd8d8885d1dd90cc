import Yams

/// Reads YAML into ``FileNode``s, without YAML's own ideas of numbers, dates and truth: a text is what stands there.
enum YamlTree {
    /// How deep lists and fields may nest.
    static let deepest = 16
    /// With so few aliases a file cannot blow up while it is read; more are not even tried.
    private static let harmlessAliases = 3

    /// The tree of a file with one document.
    static func read(_ text: ElectionText) throws(TextTrouble) -> FileNode {
        if let place = bomb(in: text.string) { throw TextTrouble(.anchor, place) }
        let parser: Parser
        let root: Node?
        do {
            parser = try Parser(yaml: text.string, resolver: .basic, encoding: .utf8)
            root = try parser.singleRoot()
        } catch {
            throw YamlTrouble.explained(error, in: text.string)
        }
        guard let root else { throw TextTrouble(.empty, .start) }
        // Nodes hold their anchors weakly; the parser owns them.
        defer { withExtendedLifetime(parser) {} }
        return try node(root, depth: 0)
    }

    private static func node(_ node: Node, depth: Int) throws(TextTrouble) -> FileNode {
        let place = node.mark.map { FilePlace(line: $0.line, column: $0.column) } ?? .start
        guard depth <= deepest else { throw TextTrouble(.tooDeep, place) }
        guard node.anchor == nil else { throw TextTrouble(.anchor, place) }
        guard ["", "\(Tag.Name.str.rawValue)"].contains(node.tag.description) || isPlainCollection(node) else {
            throw TextTrouble(.tag, place)
        }
        switch node {
        case .scalar(let scalar): return FileNode(place: place, content: .text(scalar.string))
        case .sequence(let sequence):
            var items: [FileNode] = []
            for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
            return FileNode(place: place, content: .list(items))
        case .mapping(let mapping):
            var fields: [FileNode.Field] = []
            for (key, value) in mapping {
                let name = try self.node(key, depth: depth + 1)
                guard case .text(let text) = name.content else { throw TextTrouble(.notText, name.place) }
                fields.append(
                    FileNode.Field(name: text, place: name.place, value: try self.node(value, depth: depth + 1)))
            }
            return FileNode(place: place, content: .fields(fields))
        case .alias: throw TextTrouble(.anchor, place)
        }
    }

    /// Whether a list or fields have no tag but the one that they have anyway.
    private static func isPlainCollection(_ node: Node) -> Bool {
        switch node {
        case .sequence(let sequence): sequence.tag.description == Tag.Name.seq.rawValue
        case .mapping(let mapping): mapping.tag.description == Tag.Name.map.rawValue
        case .scalar, .alias: false
        }
    }

    /// The first anchor of a file that has more aliases than could be harmless. What looks like one inside a text counts
    /// too; lines that are comments do not.
    private static func bomb(in text: String) -> FilePlace? {
        var aliases = 0
        var anchor: FilePlace?
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !isComment(line) {
            for (sign, next) in zip(line.indices, line.indices.dropFirst()) where isName(line[next]) {
                if line[sign] == UInt8(ascii: "*") { aliases += 1 }
                if line[sign] == UInt8(ascii: "&"), anchor == nil {
                    let column = text.unicodeScalars.distance(from: line.startIndex, to: sign) + 1
                    anchor = FilePlace(line: index + 1, column: column)
                }
            }
        }
        return aliases > harmlessAliases ? anchor : nil
    }

    private static func isComment(_ line: Substring.UTF8View) -> Bool {
        line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } == UInt8(ascii: "#")
    }

    /// Whether a byte can begin the name of an anchor or alias.
    private static func isName(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
