package import ElectionModel
import Wording

/// The slip that a device prints in its self-test: every letter of Kyrgyz, a black bar, nothing of anybody.
package struct TestSlip: Sendable {
    package let kind: ElectionKind
    package let station: StationId

    /// The letters that printers with other alphabets lack, among all others.
    static let alphabet = "АБВГДЕЁЖЗИЙКЛМНҢОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ"

    /// The slip of a station's device.
    package init(kind: ElectionKind, station: StationId) {
        self.kind = kind
        self.station = station
    }

    /// The slip, on the paper of a receipt.
    ///
    /// - Throws: ``FormFault``.
    package func bitmap(in languages: FormLanguages) throws(FormFault) -> FormBitmap {
        let setter = try TypeSetter(dpi: Receipt.dpi)
        var column = FormColumn()
        if kind != .production { try column.addBar(FormWords.notReal(kind), in: languages, size: 120) }
        column.add(.gap(20))
        try column.addBar(FormWords.selfTest, in: languages, size: 120)
        column.add(.gap(20))
        column.add(.text(try FormText(station.rawValue, .ky, size: 160, isBold: true, alignment: .centre)))
        column.add(.gap(10))
        for letters in [Self.alphabet, Self.alphabet.lowercased(), "0123456789"] {
            column.add(.text(try FormText(letters, .ky, size: 90, isBold: false, alignment: .centre)))
        }
        column.add(.gap(10))
        try column.add(FormWords.selfTestNote, in: languages, size: 80)
        let margin = setter.dots(Receipt.margin)
        let width = Receipt.width - 2 * margin
        var bitmap = try FormBitmap(
            width: Receipt.width, height: column.height(width: width, setter) + 2 * margin, dpi: Receipt.dpi)
        try column.draw(x: margin, y: margin, width: width, setter, on: &bitmap)
        return bitmap
    }
}
