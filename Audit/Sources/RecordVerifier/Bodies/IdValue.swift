/// A number that stands behind an id: a line's or an option's.
struct IdValue {
    let id: String
    let value: Int64

    /// Reads a list of `{KEY:id,"value":n}`.
    static func list(
        _ reader: ObjectReader, _ name: String, key: String, limit: Int64
    ) throws(FormProblem) -> [IdValue] {
        var list: [IdValue] = []
        for item in try reader.array(name) {
            let member = try ObjectReader(item, "an item of '\(name)'", key, "value")
            list.append(IdValue(id: try member.identifier(key), value: try member.integer("value", in: 0...limit)))
        }
        return list
    }
}
