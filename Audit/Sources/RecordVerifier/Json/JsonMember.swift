/// One `"key":value` of an object.
struct JsonMember: Sendable {
    let key: String
    let value: JsonValue
}
