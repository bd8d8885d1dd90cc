/// Values in rows, from the top left.
struct Plane<Element> {
    /// Columns.
    let width: Int
    /// Rows.
    let height: Int
    /// `width * height` values, row by row.
    var values: [Element]

    /// The same value everywhere.
    init(width: Int, height: Int, filledWith element: Element) {
        self.width = width
        self.height = height
        values = [Element](repeating: element, count: width * height)
    }

    /// Takes values that fill the plane exactly.
    init(width: Int, height: Int, values: [Element]) {
        precondition(values.count == width * height)
        self.width = width
        self.height = height
        self.values = values
    }

    subscript(x: Int, y: Int) -> Element {
        get { values[y * width + x] }
        set { values[y * width + x] = newValue }
    }
}

extension Plane: Sendable where Element: Sendable {}
