/// The columns of a corrections file, in their order (`Docs/formats/voter-delta.md`).
enum CorrectionColumn: String, CaseIterable, Sendable {
    case action
    case listNumber = "list_number"
    case pin
    case to
    case mark

    /// The first line of the file.
    static let header = allCases.map(\.rawValue).joined(separator: ",")
}
