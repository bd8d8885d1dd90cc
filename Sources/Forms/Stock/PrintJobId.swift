/// The number of a print job within a station's device: 1, 2, … It is printed nowhere.
package struct PrintJobId: RawRepresentable, Hashable, Sendable, Comparable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static func < (a: PrintJobId, b: PrintJobId) -> Bool { a.rawValue < b.rawValue }
}
