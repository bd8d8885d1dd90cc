/// Days of the election's calendar from one to another, both included.
package struct CalendarPeriod: Hashable, Sendable, CanonicalCodable {
    package let from: CivilDate
    package let to: CivilDate

    package init(from: CivilDate, to: CivilDate) {
        self.from = from
        self.to = to
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        from = try canonical.value("from")
        to = try canonical.value("to")
    }

    package var canonical: CanonicalValue { ["from": from.canonical, "to": to.canonical] }
}
