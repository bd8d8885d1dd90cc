/// The name of a thing in the three languages.
struct LocalName: Sendable {
    let english: String

    init(_ value: JsonValue, _ what: String) throws(FormProblem) {
        let reader = try ObjectReader(value, what, "en", "ky", "ru")
        english = try reader.string("en")
        _ = try reader.string("ky")
        _ = try reader.string("ru")
    }
}
