/// Why a series is not kept; what is recorded in it goes nowhere.
enum SeriesRefusal: String, Error, CaseIterable {
    /// No metric of that name was declared.
    case undeclared
    /// It was declared as another kind.
    case kind
    /// Its labels are not those declared, or a value is too long.
    case labels
    /// There are as many series of this metric as may be.
    case limit
}
