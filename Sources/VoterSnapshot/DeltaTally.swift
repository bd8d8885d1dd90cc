/// What a delta does to a list, in numbers: all that is said about it without naming anybody.
package struct DeltaTally: Hashable, Sendable {
    package private(set) var added = 0
    package private(set) var removed = 0
    package private(set) var transferred = 0
    package private(set) var marked = 0

    /// Counts operations; a row that is corrected counts as removed and as added.
    init(_ operations: [DeltaOperation]) {
        for operation in operations {
            switch operation {
            case .add: added += 1
            case .remove: removed += 1
            case .transfer: transferred += 1
            case .mark: marked += 1
            }
        }
    }
}
