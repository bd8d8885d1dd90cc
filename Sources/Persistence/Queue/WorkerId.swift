/// Who works on a job; kept beside it for those who look after the queue.
package struct WorkerId: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
}
