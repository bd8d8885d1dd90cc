/// A number of bytes in units of a thousand, with one decimal below ten: 640 байт, 1,5 МБ, 1.5 MB.
package struct ByteSize: Worded, Hashable {
    package let bytes: Int

    package init(_ bytes: Int) { self.bytes = bytes }

    package var kyrgyz: String { text(.ky, ["байт", "КБ", "МБ", "ГБ", "ТБ"]) }

    package var russian: String {
        bytes.magnitude < 1000
            ? Counted.ru(bytes, "байт", "байта", "байтов") : text(.ru, ["байт", "КБ", "МБ", "ГБ", "ТБ"])
    }

    package var english: String {
        bytes.magnitude < 1000 ? Counted.en(bytes, "byte", "bytes") : text(.en, ["bytes", "kB", "MB", "GB", "TB"])
    }

    private func text(_ language: Language, _ units: [String]) -> String {
        var (unit, scale) = (0, 1)
        // Rounded before the unit is chosen, so that 999,990 bytes are 1 MB and not 1,000 kB.
        while unit < units.count - 1, (bytes + scale / 2) / scale >= 1000 { (unit, scale) = (unit + 1, scale * 1000) }
        let tenths = bytes / scale * 10 + (bytes % scale * 10 + scale / 2) / scale
        let isWhole = unit == 0 || tenths >= 100 || tenths.isMultiple(of: 10)
        let shown =
            isWhole
            ? Figures.text((bytes + scale / 2) / scale, in: language) : Figures.text(tenths: tenths, in: language)
        return "\(shown)\u{A0}\(units[unit])"
    }
}
