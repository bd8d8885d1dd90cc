/// The way to a field, such as `contests[2].rule.seats`; items of a list are counted from 1.
struct FieldPath: Hashable, Sendable {
    let text: String

    static let root = FieldPath(text: "")

    /// The field of that name.
    func field(_ name: String) -> FieldPath { FieldPath(text: text.isEmpty ? name : "\(text).\(name)") }

    /// The item of that index, from 0.
    func item(_ index: Int) -> FieldPath { FieldPath(text: "\(text)[\(index + 1)]") }
}
