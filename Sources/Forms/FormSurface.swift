/// What forms are drawn on: the dots of a printer, or the pages of a file. Places and sizes are in dots from the top left.
protocol FormSurface: ~Copyable {
    /// Fills a rectangle with ink.
    mutating func fill(x: Int, y: Int, width: Int, height: Int)

    /// Draws a text in a column whose top left is given: ink on paper, or paper in ink.
    ///
    /// - Throws: ``FormFault/memory``.
    mutating func draw(
        _ text: FormText, x: Int, y: Int, width: Int, _ setter: TypeSetter, inInk: Bool
    ) throws(FormFault)
}

extension FormSurface where Self: ~Copyable {
    /// Draws the outline of a rectangle, inside of it.
    mutating func outline(x: Int, y: Int, width: Int, height: Int, line: Int) {
        fill(x: x, y: y, width: width, height: line)
        fill(x: x, y: y + height - line, width: width, height: line)
        fill(x: x, y: y, width: line, height: height)
        fill(x: x + width - line, y: y, width: line, height: height)
    }
}
