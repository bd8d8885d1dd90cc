/// How many jobs of a kind are in which state.
package struct JobCounts: Equatable, Sendable {
    /// Nobody works on them: their time has not come, or no worker was free, or the one who took them let them lie.
    package var waiting: Int
    /// A worker has them.
    package var taken: Int
    package var done: Int
    /// Given up.
    package var dropped: Int

    package init(waiting: Int = 0, taken: Int = 0, done: Int = 0, dropped: Int = 0) {
        self.waiting = waiting
        self.taken = taken
        self.done = done
        self.dropped = dropped
    }
}
