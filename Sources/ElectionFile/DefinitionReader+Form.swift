import ElectionModel

extension DefinitionReader {
    /// The protocol's form, and the names of its lines, which contests refer to.
    func form(_ fields: FieldReader) -> (form: ProtocolForm?, lines: KnownIds) {
        var known = KnownIds()
        guard let node = fields.node("form"), let fields = FieldReader(node, .form, .root.field("form"), log),
            let items = fields.list("lines")
        else {
            known.isBroken()
            return (nil, known)
        }
        var lines: [ProtocolLine] = []
        for (node, path) in items {
            let item = FieldReader(node, .line, path, log)
            let id: FormName? = item?.id("id")
            note(id?.rawValue, item, node, in: &known)
            if id?.rawValue == ProtocolForm.votes { item?.fault(.reservedLine, "id") }
            let source = item?.word("source", ProtocolLineSource.self)
            let text = item?.name("text")
            if let id, let source, let text { lines.append(ProtocolLine(id: id.rawValue, text: text, source: source)) }
        }
        if lines.count == items.count { checkSources(lines, fields) }
        return (ProtocolForm(lines: lines, equations: equations(fields, known)), known)
    }

    /// The station's own numbers must each have their place on the form, or no station could close.
    private func checkSources(_ lines: [ProtocolLine], _ fields: FieldReader) {
        for source in [ProtocolLineSource.listed, .issued, .issuedAtHome, .spoiled] {
            switch lines.count(where: { $0.source == source }) {
            case 0 where source != .issuedAtHome: fields.fault(.sourceMissing(source.rawValue), "lines")
            case 0, 1: break
            default: fields.fault(.sourceTwice(source.rawValue), "lines")
            }
        }
    }

    private func equations(_ fields: FieldReader, _ lines: KnownIds) -> [ProtocolEquation] {
        var known = KnownIds()
        var equations: [ProtocolEquation] = []
        for (node, path) in fields.list("equations", mayBeEmpty: true) ?? [] {
            guard let item = FieldReader(node, .equation, path, log) else { continue }
            let id: FormName? = item.id("id")
            note(id?.rawValue, item, node, in: &known)
            guard let text = item.text("holds") else { continue }
            guard let equation = EquationText(text) else {
                item.fault(.notEquation(text), "holds")
                continue
            }
            for name in equation.left + equation.right where name != ProtocolForm.votes && lines.lacks(name) {
                item.fault(.unknownLine(name, meant: lines.nearest(to: name)), "holds")
            }
            if let id {
                equations.append(
                    ProtocolEquation(
                        id: id.rawValue, left: equation.left, relation: equation.relation, right: equation.right))
            }
        }
        return equations
    }
}
