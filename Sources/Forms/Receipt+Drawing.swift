import ElectionModel
import Wording

extension Receipt {
    /// Dots a row of a printer for paper 80 mm wide: 72 mm of print.
    package static let width = 576
    /// Dots per inch of such printers.
    package static let dpi = 203

    /// Paper at both sides, tenths of a millimetre.
    static let margin = 20

    /// The slip, as long as it has to be.
    ///
    /// - Throws: ``FormFault``.
    package func bitmap(in languages: FormLanguages) throws(FormFault) -> FormBitmap {
        let setter = try TypeSetter(dpi: Self.dpi)
        let column = try column(in: languages)
        let margin = setter.dots(Self.margin)
        let width = Self.width - 2 * margin
        var bitmap = try FormBitmap(
            width: Self.width, height: column.height(width: width, setter) + 2 * margin, dpi: Self.dpi)
        try column.draw(x: margin, y: margin, width: width, setter, on: &bitmap)
        return bitmap
    }

    private func column(in languages: FormLanguages) throws(FormFault) -> FormColumn {
        var column = FormColumn()
        if kind != .production {
            try column.addBar(FormWords.notReal(kind), in: languages, size: 120)
            column.add(.gap(20))
        }
        if copy > 0 {
            try column.addBar(FormWords.copy(number: copy), in: languages, size: 120)
            column.add(.gap(20))
        }
        try column.add(FormWords.receipt, in: languages, size: 120, isBold: true)
        column.add(.gap(15))
        column.add(.rule(4))
        column.add(.gap(15))
        try column.add(election, in: languages, size: 90)
        try column.add(votingDay, in: languages, size: 90)
        column.add(.gap(10))
        try column.add(station.name, in: languages, size: 90, isBold: true)
        column.add(.gap(15))
        column.add(.rule(4))
        column.add(.gap(15))
        try column.add(FormWords.listNumber, in: languages, size: 80)
        column.add(
            .text(try FormText("\(listNumber)", .ky, size: 320, isBold: true, alignment: .centre)))
        column.add(.text(try FormText(name.full, .ky, size: 110, isBold: true, alignment: .centre)))
        column.add(.gap(15))
        column.add(.rule(4))
        column.add(.gap(15))
        try column.add(FormWords.ballots, in: languages, size: 80)
        for contest in contests { try column.add(contest, in: languages, size: 90, isBold: true) }
        column.add(.gap(15))
        column.add(.rule(4))
        column.add(.gap(15))
        try column.add(FormWords.handIn, in: languages, size: 80)
        return column
    }
}
