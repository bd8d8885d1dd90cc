import QRCodes

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
    /// Draws a code without its quiet zone: the paper around it is white.
    ///
    /// - Parameter module: dots a module.
    mutating func draw(_ code: QRCode, x: Int, y: Int, module: Int) {
        for row in 0..<code.side {
            var start = 0
            while start < code.side {
                let isDark = code.modules[row * code.side + start]
                var end = start + 1
                while end < code.side, code.modules[row * code.side + end] == isDark { end += 1 }
                if isDark {
                    fill(x: x + start * module, y: y + row * module, width: (end - start) * module, height: module)
                }
                start = end
            }
        }
    }

    /// Draws the outline of a rectangle, inside of it.
    mutating func outline(x: Int, y: Int, width: Int, height: Int, line: Int) {
        fill(x: x, y: y, width: width, height: line)
        fill(x: x, y: y + height - line, width: width, height: line)
        fill(x: x, y: y, width: line, height: height)
        fill(x: x + width - line, y: y, width: line, height: height)
    }
}
