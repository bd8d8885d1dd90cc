import ElectionModel

extension DefinitionReader {
    /// The stations, from the list in the file or from the table that it names.
    func stations(_ fields: FieldReader, districts: KnownIds) -> [PollingStation]? {
        guard let node = fields.node("stations") else { return nil }
        let path = FieldPath.root.field("stations")
        if case .fields = node.content { return table(node, path, districts: districts) }
        guard let items = FieldReader.list(node, path, log) else { return nil }
        var known = KnownIds()
        var stations: [PollingStation] = []
        for (node, path) in items {
            guard let item = FieldReader(node, .station, path, log) else { continue }
            let id: StationId? = item.id("id")
            note(id?.rawValue, item, node, in: &known)
            let district: DistrictId? = item.id("district")
            if let district, districts.lacks(district.rawValue) {
                item.fault(
                    .unknownDistrict(district.rawValue, meant: districts.nearest(to: district.rawValue)), "district")
            }
            let name = item.name("name")
            if let id, let district, let name {
                stations.append(PollingStation(id: id, district: district, name: name))
            }
        }
        return stations
    }

    private func table(_ node: FileNode, _ path: FieldPath, districts: KnownIds) -> [PollingStation]? {
        guard let fields = FieldReader(node, .stationsFile, path, log), let name = fields.text("file") else {
            return nil
        }
        guard Self.isPlain(name) else {
            fields.fault(.fileName(name), "file")
            return nil
        }
        guard let bytes = try? table(name) else {
            fields.fault(.fileUnreadable(name), "file")
            return nil
        }
        return StationTable(file: name, districts: districts, log: log).stations(bytes)
    }

    /// Whether a name is that of a file in the same folder.
    private static func isPlain(_ name: String) -> Bool {
        (1...255).contains(name.utf8.count) && !name.hasPrefix(".") && !name.contains { "/\\:".contains($0) }
    }
}
