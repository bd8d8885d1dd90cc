/// The sex of a candidate, where the rule of a contest asks for it.
enum Sex: String, Sendable {
    case female
    case male
}
