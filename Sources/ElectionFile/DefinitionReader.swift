import ElectionModel

/// Reads a definition from the file's tree. Parts that cannot be read are noted, and the others are read all the same.
struct DefinitionReader {
    let log: FaultLog
    let table: (String) throws -> [UInt8]

    /// The definition.
    ///
    /// - Returns: `nil` when a part could not be read; the log says which.
    func definition(_ root: FileNode) -> ElectionDefinition? {
        guard let fields = FieldReader(root, .election, .root, log) else { return nil }
        if let format = fields.text("format"), format != "1" { fields.fault(.unknownFormat(format), "format") }
        let election = fields.id("election", ElectionId.self)
        let kind = fields.word("kind", ElectionKind.self)
        let title = fields.name("title")
        let calendar = self.calendar(fields)
        let districts = self.districts(fields)
        let stations = self.stations(fields, districts: districts.known)
        let form = self.form(fields)
        let contests = self.contests(fields, districts: districts, lines: form.lines)
        let identification = self.identification(fields)
        guard let election, let kind, let title, let calendar, let stations, let contests, let form = form.form,
            let identification
        else { return nil }
        return ElectionDefinition(
            election: election, kind: kind, title: title, calendar: calendar, districts: districts.districts,
            stations: stations, contests: contests, form: form, identification: identification)
    }

    private func districts(_ fields: FieldReader) -> (districts: [District], known: KnownIds) {
        var known = KnownIds()
        guard let items = fields.list("districts") else {
            known.isBroken()
            return ([], known)
        }
        var districts: [District] = []
        for (node, path) in items {
            let item = FieldReader(node, .district, path, log)
            let id: DistrictId? = item?.id("id")
            note(id?.rawValue, item, node, in: &known)
            if let id, let name = item?.name("name") { districts.append(District(id: id, name: name)) }
        }
        return (districts, known)
    }

    /// Notes an item's id, and a fault if it stands twice.
    func note(_ id: String?, _ item: FieldReader?, _ node: FileNode, in known: inout KnownIds) {
        let place = item?.place(of: "id") ?? node.place
        guard let first = known.add(id, at: place), let id else { return }
        item?.fault(.idTwice(id, line: first.line), "id")
    }
}
