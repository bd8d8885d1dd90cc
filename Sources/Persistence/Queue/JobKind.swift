/// What sort of work a job is; a worker takes jobs of one kind.
package struct JobKind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
}
