import ElectionModel
import QRCodes
import Wording

extension Ballot {
    /// Paper at the edges, tenths of a millimetre: page printers reach no further.
    private static let margin = 100
    /// A side of the square for the mark.
    private static let square = 80
    private static let squareLine = 8
    /// The lines between options.
    private static let line = 4
    /// Paper around the names.
    private static let padding = 10
    /// Where the numbers stand.
    private static let numbers = 110
    /// Sizes of names that are tried, tenths of a point, from that which everybody reads to that of newspapers.
    private static let sizes = [140, 130, 120, 110, 100, 90]

    /// The ballot on a sheet. Every option has a field of the same height, and letters of the same size.
    ///
    /// - Throws: ``FormFault``; `tooMuch` where the options do not fit on the sheet.
    package func bitmap(on sheet: BallotSheet, in languages: FormLanguages) throws(FormFault) -> FormBitmap {
        let setter = try TypeSetter(dpi: BallotSheet.dpi)
        let (columns, rows) = (setter.dots(sheet.size.width), setter.dots(sheet.size.height))
        var bitmap = try FormBitmap(width: columns, height: rows, dpi: BallotSheet.dpi)
        try draw(x: 0, y: 0, sheet, in: languages, names: Self.sizes, setter, on: &bitmap)
        return bitmap
    }

    /// Draws the ballot on a page, in letters of the size that it has on paper.
    ///
    /// - Throws: ``FormFault``; `tooMuch` where the options do not fit on the sheet.
    func draw(
        x: Int, y: Int, _ sheet: BallotSheet, in languages: FormLanguages, on pages: inout FormPages
    ) throws(FormFault) {
        let printer = try TypeSetter(dpi: BallotSheet.dpi)
        var proof = try FormBitmap(
            width: printer.dots(sheet.size.width), height: printer.dots(sheet.size.height), dpi: BallotSheet.dpi)
        let size = try draw(x: 0, y: 0, sheet, in: languages, names: Self.sizes, printer, on: &proof)
        let setter = try TypeSetter(dpi: FormPages.dpi)
        try draw(x: x, y: y, sheet, in: languages, names: Self.sizes.filter { $0 <= size }, setter, on: &pages)
    }

    /// Draws the ballot with its top left at a place.
    ///
    /// - Parameter sizes: of names, tenths of a point, the largest that fits is taken.
    /// - Returns: the size of the names.
    @discardableResult
    private func draw<Surface: FormSurface & ~Copyable>(
        x left: Int, y above: Int, _ sheet: BallotSheet, in languages: FormLanguages, names sizes: [Int],
        _ setter: TypeSetter, on surface: inout Surface
    ) throws(FormFault) -> Int {
        let margin = left + setter.dots(Self.margin)
        let width = setter.dots(sheet.size.width) - 2 * setter.dots(Self.margin)
        let head = try head(in: languages)
        let foot = try Foot(self, in: languages, setter)
        let first = above + setter.dots(Self.margin)
        let top = first + (try head.height(width: width, setter))
        let bottom =
            above + setter.dots(sheet.size.height) - setter.dots(Self.margin) - (try foot.height(width: width, setter))
        let (size, names, field) = try fitting(sizes, width: width, room: bottom - top, in: languages, setter)

        try head.draw(x: margin, y: first, width: width, setter, on: &surface)
        let line = setter.dots(Self.line)
        var number = 0
        for (index, name) in names.enumerated() {
            let y = top + index * field
            surface.outline(x: margin, y: y, width: width, height: field + line, line: line)
            if !contest.options[index].againstAll {
                number += 1
                let text = try FormText("\(number)", .ky, size: 140, isBold: true, alignment: .centre)
                let height = try setter.height(of: text, width: setter.dots(Self.numbers))
                try surface.draw(
                    text, x: margin, y: y + (field - height) / 2, width: setter.dots(Self.numbers), setter, inInk: false
                )
            }
            let nameWidth = nameWidth(width, setter)
            let height = try name.height(width: nameWidth, setter)
            try name.draw(
                x: margin + setter.dots(Self.numbers), y: y + (field - height) / 2, width: nameWidth, setter,
                on: &surface)
            let square = setter.dots(Self.square)
            surface.outline(
                x: margin + width - setter.dots(3 * Self.padding) - square, y: y + (field - square) / 2 + line / 2,
                width: square, height: square, line: setter.dots(Self.squareLine))
        }
        try foot.draw(x: margin, y: bottom, width: width, setter, on: &surface)
        return size
    }

    private func head(in languages: FormLanguages) throws(FormFault) -> FormColumn {
        var column = FormColumn()
        if kind != .production {
            try column.addBar(FormWords.notReal(kind), in: languages, size: 130)
            column.add(.gap(20))
        }
        try column.add(FormWords.ballot, in: languages, size: 150, isBold: true)
        column.add(.gap(15))
        try column.add(Heading([title, votingDay]), in: languages, size: 90)
        column.add(.gap(10))
        if let district { try column.add(district, in: languages, size: 90) }
        try column.add(contest.title, in: languages, size: 120, isBold: true)
        column.add(.gap(15))
        try column.add(FormWords.markOne, in: languages, size: 85, isBold: true, alignment: .left)
        column.add(.gap(20))
        return column
    }

    /// The names in the largest letters with which they fit, and how many dots from one field to the next.
    private func fitting(
        _ sizes: [Int], width: Int, room: Int, in languages: FormLanguages, _ setter: TypeSetter
    ) throws(FormFault) -> (size: Int, names: [FormColumn], field: Int) {
        let least = setter.dots(Self.square + 2 * Self.padding)
        for size in sizes {
            var names: [FormColumn] = []
            var field = least
            for option in contest.options {
                var column = FormColumn()
                try column.add(option.name, in: languages, size: size, isBold: true, alignment: .left)
                let height = try column.height(width: nameWidth(width, setter), setter)
                field = max(field, height + 2 * setter.dots(Self.padding))
                names.append(column)
            }
            if field * names.count + setter.dots(Self.line) <= room { return (size, names, field) }
        }
        throw .tooMuch
    }

    private func nameWidth(_ width: Int, _ setter: TypeSetter) -> Int {
        width - setter.dots(Self.numbers + Self.square + 6 * Self.padding)
    }

    /// The last lines: the code, and that it is everybody's.
    private struct Foot {
        let code: QRCode
        let text: FormColumn
        let gap: Int
        /// Dots a module: 4 of a printer, 0.34 mm.
        let module: Int
        /// A side of the code with the empty paper around it, in dots.
        let side: Int

        init(_ ballot: Ballot, in languages: FormLanguages, _ setter: TypeSetter) throws(FormFault) {
            do {
                code = try QRCode(ballot.code)
            } catch .memory {
                throw .memory
            } catch {
                throw .tooMuch
            }
            var column = FormColumn()
            try column.add(FormWords.sameCode, in: languages, size: 70, alignment: .left)
            column.add(.text(try FormText(ballot.code, .en, size: 70)))
            text = column
            gap = setter.dots(10)
            module = (4 * setter.dpi + BallotSheet.dpi / 2) / BallotSheet.dpi
            side = (code.side + 2 * QRCode.quietZone) * module
        }

        func height(width: Int, _ setter: TypeSetter) throws(FormFault) -> Int {
            gap + max(side, try text.height(width: width - side, setter))
        }

        func draw<Surface: FormSurface & ~Copyable>(
            x: Int, y: Int, width: Int, _ setter: TypeSetter, on surface: inout Surface
        ) throws(FormFault) {
            let middle = y + gap + side / 2
            let quiet = QRCode.quietZone * module
            surface.draw(code, x: x + width - side + quiet, y: y + gap + quiet, module: module)
            let height = try text.height(width: width - side, setter)
            try text.draw(x: x, y: max(y + gap, middle - height / 2), width: width - side, setter, on: &surface)
        }
    }
}
