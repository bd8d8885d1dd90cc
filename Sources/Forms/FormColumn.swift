import Imaging
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
    }

    private(set) var blocks: [Block] = []

    /// Paper above and below the letters of a bar, tenths of a millimetre.
    private static let barPadding = 8

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
    func draw(
        x: Int, y: Int, width: Int, _ setter: TypeSetter, on bitmap: inout FormBitmap
    ) throws(FormFault) -> Int {
        var y = y
        for block in blocks {
            let height = try self.height(of: block, width: width, setter)
            switch block {
            case .text(let text): try setter.draw(text, x: x, y: y, width: width, on: &bitmap)
            case .bar(let text):
                bitmap.fill(x: x, y: y, width: width, height: height)
                try setter.draw(
                    text, x: x, y: y + setter.dots(Self.barPadding), width: width, on: &bitmap, inInk: true)
            case .gap: break
            case .rule: bitmap.fill(x: x, y: y, width: width, height: height)
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
        }
    }
}
