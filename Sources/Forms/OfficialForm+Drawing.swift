import ElectionModel
import QRCodes
import Wording

extension OfficialForm {
    /// Tenths of a millimetre.
    private static let margin = 200
    private static let foot = 120
    /// Where a paper's fields have their names, in thousandths of the width.
    private static let names = 330

    /// The paper as PDF.
    ///
    /// - Throws: ``FormFault``; `tooMuch` where a single row is higher than a page, or the seal is too long for a code.
    package func pdf(in languages: FormLanguages) throws(FormFault) -> [UInt8] {
        var pages = try FormPages(title: heading, date: issuedAt)
        try draw(in: languages, on: &pages)
        return try pages.bytes()
    }

    /// What stands above a reader's window, and at the foot of each page.
    var heading: String { "\(title.text(in: .ky)) № \(number)" }

    /// Draws the paper on the page that is open and on those that follow.
    ///
    /// - Throws: ``FormFault``.
    func draw(in languages: FormLanguages, on pages: inout FormPages) throws(FormFault) {
        let setter = try TypeSetter(dpi: FormPages.dpi)
        let (x, top) = (setter.dots(Self.margin), setter.dots(Self.margin))
        let width = setter.dots(FormPages.width - 2 * Self.margin)
        let sheets = try laidOut(in: languages, width: width, setter)
        for (index, pieces) in sheets.enumerated() {
            if index > 0 { pages.turn() }
            var y = top
            for piece in pieces { y = try piece.draw(x: x, y: y, width: width, setter, on: &pages) }
            try foot(of: index + 1, among: sheets.count, in: languages).draw(
                x: x, y: setter.dots(FormPages.height - Self.foot), width: width, setter, on: &pages)
        }
    }

    /// The pieces of each page. No piece is torn apart.
    private func laidOut(
        in languages: FormLanguages, width: Int, _ setter: TypeSetter
    ) throws(FormFault) -> [[FormColumn]] {
        let room = setter.dots(FormPages.height - Self.margin - Self.foot - Self.margin / 4)
        var sheets: [[FormColumn]] = [[]]
        var free = room
        for piece in try pieces(in: languages) {
            let height = try piece.height(width: width, setter)
            guard height <= room else { throw .tooMuch }
            if height > free {
                sheets.append([])
                free = room
            }
            sheets[sheets.count - 1].append(piece)
            free -= height
        }
        return sheets
    }

    private func foot(of page: Int, among count: Int, in languages: FormLanguages) throws(FormFault) -> FormColumn {
        var column = FormColumn()
        column.add(.rule(2))
        column.add(.gap(8))
        column.add(
            .cells([
                .init(share: 800, column: try Self.column(heading, size: 70)),
                .init(share: 200, column: try Self.column("\(page) / \(count)", size: 70, alignment: .right)),
            ]))
        return column
    }

    private func pieces(in languages: FormLanguages) throws(FormFault) -> [FormColumn] {
        var pieces = [try head(in: languages)]
        for section in sections { pieces += try Self.pieces(of: section, in: languages) }
        if let seal { pieces.append(try sealed(seal, in: languages)) }
        return pieces
    }

    private func head(in languages: FormLanguages) throws(FormFault) -> FormColumn {
        var head = FormColumn()
        if kind != .production {
            try head.addBar(FormWords.notReal(kind), in: languages, size: 130)
            head.add(.gap(30))
        }
        if let approval {
            var act = FormColumn()
            try act.add(approval, in: languages, size: 75, alignment: .right)
            head.add(.cells([.init(share: 500, column: FormColumn()), .init(share: 500, column: act)]))
            head.add(.gap(60))
        }
        try head.add(title, in: languages, size: 135, isBold: true)
        head.add(.gap(25))
        head.add(
            .cells([
                .init(share: 400, column: try Self.column("№ \(number)", size: 100, isBold: true)),
                .init(share: 600, column: try Self.column(issuedAt, in: languages, size: 80, alignment: .right)),
            ]))
        head.add(.gap(15))
        head.add(.rule(4))
        head.add(.gap(25))
        return head
    }

    private static func pieces(of section: FormSection, in languages: FormLanguages) throws(FormFault) -> [FormColumn] {
        switch section {
        case .text(let words):
            var column = try Self.column(words, in: languages, size: 95)
            column.add(.gap(25))
            return [column]
        case .heading(let words):
            var column = FormColumn()
            column.add(.gap(15))
            try column.add(words, in: languages, size: 105, isBold: true, alignment: .left)
            column.add(.gap(20))
            return [column]
        case .fields(let fields):
            var pieces: [FormColumn] = []
            for field in fields {
                pieces.append(
                    try row([
                        (names, try column(field.name, in: languages, size: 80)),
                        (1000 - names, try column(field.value, in: languages, size: 100, isBold: true)),
                    ]))
            }
            return pieces + [gap(20)]
        case .table(let columns, let rows):
            var head: [(Int, FormColumn)] = []
            for entry in columns {
                head.append((entry.share, try column(entry.title, in: languages, size: 75, isBold: true)))
            }
            var pieces = [try row(head)]
            for cells in rows {
                var texts: [(Int, FormColumn)] = []
                for (entry, words) in zip(columns, cells) {
                    texts.append((entry.share, try column(words, in: languages, size: 85)))
                }
                pieces.append(try row(texts))
            }
            return pieces + [gap(20)]
        case .signatures(let people):
            var pieces: [FormColumn] = []
            for person in people {
                var line = FormColumn()
                line.add(.gap(110))
                line.add(.rule(3))
                line.add(.gap(5))
                try line.add(person, in: languages, size: 75, alignment: .left)
                var piece = FormColumn()
                piece.add(.cells([.init(share: 600, column: line)]))
                pieces.append(piece)
            }
            return pieces
        }
    }

    /// The code, and beside it what it is.
    private func sealed(_ seal: String, in languages: FormLanguages) throws(FormFault) -> FormColumn {
        var column = FormColumn()
        column.add(.gap(40))
        var code = FormColumn()
        do {
            code.add(.code(try QRCode(seal)))
        } catch .memory {
            throw .memory
        } catch {
            throw .tooMuch
        }
        column.add(
            .cells([
                .init(share: 420, column: code),
                .init(share: 580, column: try Self.column(FormWords.seal, in: languages, size: 80)),
            ]))
        return column
    }

    /// Cells with a line below.
    private static func row(_ cells: [(share: Int, column: FormColumn)]) throws(FormFault) -> FormColumn {
        var row = FormColumn()
        row.add(.gap(8))
        row.add(.cells(cells.map { FormColumn.Cell(share: $0.share, column: $0.column) }))
        row.add(.gap(8))
        row.add(.rule(1))
        return row
    }

    private static func gap(_ tenths: Int) -> FormColumn {
        var column = FormColumn()
        column.add(.gap(tenths))
        return column
    }

    private static func column(
        _ words: any Worded, in languages: FormLanguages, size: Int, isBold: Bool = false,
        alignment: FormText.Alignment = .left
    ) throws(FormFault) -> FormColumn {
        var column = FormColumn()
        try column.add(words, in: languages, size: size, isBold: isBold, alignment: alignment)
        return column
    }

    /// A text that is the same in every language.
    private static func column(
        _ text: String, size: Int, isBold: Bool = false, alignment: FormText.Alignment = .left
    ) throws(FormFault) -> FormColumn {
        var column = FormColumn()
        column.add(.text(try FormText(text, .ky, size: size, isBold: isBold, alignment: alignment)))
        return column
    }
}
