/// A moment on a side's own clock: milliseconds since any beginning, which wrap after 49 days without harm.
package struct Ticks: Hashable, Sendable {
    /// Milliseconds, modulo 2³².
    package let milliseconds: UInt32

    /// A moment, in milliseconds.
    package init(_ milliseconds: UInt32) {
        self.milliseconds = milliseconds
    }

    /// Milliseconds from an earlier moment to this one.
    package func elapsed(since earlier: Ticks) -> UInt32 { milliseconds &- earlier.milliseconds }
}
