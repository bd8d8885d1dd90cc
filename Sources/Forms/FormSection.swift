package import Wording

/// A part of an ``OfficialForm``.
package enum FormSection: Sendable {
    case text(any Worded)
    case heading(any Worded)
    /// Names at the left, what they are at the right.
    case fields([(name: any Worded, value: any Worded)])
    /// A table with as many cells in each row as it has columns.
    case table(columns: [TableColumn], rows: [[any Worded]])
    /// Lines on which people sign, with who they are.
    case signatures([any Worded])

    /// A column of a table.
    package struct TableColumn: Sendable {
        package let title: any Worded
        /// Of the table's width, in thousandths.
        package let share: Int

        package init(_ title: any Worded, share: Int) {
            self.title = title
            self.share = share
        }
    }
}
