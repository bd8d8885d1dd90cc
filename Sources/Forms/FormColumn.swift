import QRCodes
import Wording

/// Blocks one below the other, over the width of a column.
struct FormColumn: Sendable {
    enum Block: Sendable {
        case text(FormText)
        /// Text cut out of a black bar.
        case bar(FormText)
        /// Empty paper, tenths of a millimetre.
        case gap(Int)
        /// A line over the column, tenths of a millimetre thick.
        case rule(Int)
        /// Columns beside each other.
        case cells([Cell])
        /// A QR code at the left, as large as its smallest module makes it.
        case code(QRCode)
    }

    /// A column within a column.
    struct Cell: Sendable {
        /// Of the width, in thousandths, with the room between cells.
        let share: Int
        let column: FormColumn
    }

    private(set) var blocks: [Block] = []

    /// Paper above and below the letters of a bar, tenths of a millimetre.
    private static let barPadding = 8
    /// Paper between cells, tenths of a millimetre.
    private static let cellGap = 20
    /// A side of a module of a code, tenths of a millimetre: what cameras of telephones read from paper.
    private static let module = 4

    mutating func add(_ block: Block) { blocks.append(block) }

    /// Adds a text in both languages, the first perhaps in bold.
    mutating func add(
        _ words: some Worded, in languages: FormLanguages, size: Int, isBold: Bool = false,
        alignment: FormText.Alignment = .centre
    ) throws(FormFault) {
        for (index, entry) in languages.texts(words).enumerated() {
            add(
                .text(
                    try FormText(
                        entry.text, entry.language, size: size, isBold: isBold && index == 0, alignment: alignment)))
        }
    }

    /// Adds a bar that nobody overlooks: a line of it for each language.
    mutating func addBar(_ words: some Worded, in languages: FormLanguages, size: Int) throws(FormFault) {
        for entry in languages.texts(words) {
            add(.bar(try FormText(entry.text, entry.language, size: size, isBold: true, alignment: .centre)))
        }
    }

    /// How many dots the blocks are high.
    func height(width: Int, _ setter: TypeSetter) throws(FormFault) -> Int {
        var height = 0
        for block in blocks { height += try self.height(of: block, width: width, setter) }
        return height
    }

    /// Draws the blocks.
    ///
    /// - Returns: the row below the last one.
    @discardableResult
    func draw<Surface: FormSurface & ~Copyable>(
        x: Int, y: Int, width: Int, _ setter: TypeSetter, on surface: inout Surface
    ) throws(FormFault) -> Int {
        var y = y
        for block in blocks {
            let height = try self.height(of: block, width: width, setter)
            switch block {
            case .text(let text): try surface.draw(text, x: x, y: y, width: width, setter, inInk: false)
            case .bar(let text):
                surface.fill(x: x, y: y, width: width, height: height)
                try surface.draw(text, x: x, y: y + setter.dots(Self.barPadding), width: width, setter, inInk: true)
            case .gap: break
            case .rule: surface.fill(x: x, y: y, width: width, height: height)
            case .cells(let cells):
                var left = x
                for cell in cells {
                    let room = width * cell.share / 1000
                    let gap = setter.dots(Self.cellGap)
                    try cell.column.draw(x: left, y: y, width: room - gap, setter, on: &surface)
                    left += room
                }
            case .code(let code): surface.draw(code, x: x, y: y, module: setter.dots(Self.module))
            }
            y += height
        }
        return y
    }

    private func height(of block: Block, width: Int, _ setter: TypeSetter) throws(FormFault) -> Int {
        switch block {
        case .text(let text): try setter.height(of: text, width: width)
        case .bar(let text): try setter.height(of: text, width: width) + 2 * setter.dots(Self.barPadding)
        case .gap(let tenths): setter.dots(tenths)
        case .rule(let tenths): max(1, setter.dots(tenths))
        case .cells(let cells):
            try self.height(of: cells, width: width, setter)
        case .code(let code): code.side * setter.dots(Self.module)
        }
    }

    private func height(of cells: [Cell], width: Int, _ setter: TypeSetter) throws(FormFault) -> Int {
        var highest = 0
        for cell in cells {
            let room = width * cell.share / 1000 - setter.dots(Self.cellGap)
            highest = max(highest, try cell.column.height(width: room, setter))
        }
        return highest
    }
}
