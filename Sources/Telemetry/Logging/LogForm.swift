/// How an event is written.
package enum LogForm: String, Sendable, CaseIterable {
    /// For people: time, level, label, message in quotes, then `key=value`.
    case text
    /// For programs: one JSON object a line.
    case json
}
