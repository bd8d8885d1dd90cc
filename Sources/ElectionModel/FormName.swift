/// The name of a line or an equation of the protocol form.
struct FormName: ElectionIdentifier {
    let rawValue: String
    init(unchecked: String) { rawValue = unchecked }
}
