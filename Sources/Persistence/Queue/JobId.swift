/// What tells one job of a ``WorkQueue`` from all others; given by who asks for the work.
package struct JobId: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
}
