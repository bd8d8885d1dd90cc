/// A document of plain pages as PDF 1.7 (ISO 32000-1), its fonts inside: text that can be searched, boxes and lines.
///
/// For programs that must not load what draws freely: it needs no library.
package struct PaperDocument {
    private var fonts: PaperFonts
    private var sheets = [PaperSheet()]
    /// The letters that were used, by font name and glyph.
    private var used: [String: [Int: Unicode.Scalar]] = ["R": [:], "B": [:]]

    /// Sets the elements.
    ///
    /// - Parameters:
    ///   - elements: in order, from the top.
    ///   - footer: stands on each page before its number.
    /// - Throws: ``PaperFault``.
    package init(_ elements: [PageElement], footer: String) throws(PaperFault) {
        fonts = try PaperFonts()
        for element in elements { try add(element) }
        let count = sheets.count
        for index in sheets.indices {
            let text = "\(footer)   \(index + 1)/\(count)"
            let glyphs = try glyphs(of: text, "R")
            let room = width(glyphs, "R", size: 80)
            sheets[index].footer(glyphs, size: 80, x: PaperSheet.width - PaperSheet.margin - room / 10)
        }
    }

    /// The file.
    package var bytes: [UInt8] {
        var file = PaperFile()
        let pages = file.reserve()
        let resources =
            "/Resources << /Font << /R \(fontObject("R", fonts.regular, "DejaVuSans", &file)) 0 R /B "
            + "\(fontObject("B", fonts.bold, "DejaVuSans-Bold", &file)) 0 R >> >>"
        var kids: [Int] = []
        for sheet in sheets {
            let content = file.add(stream: Array(sheet.content.utf8))
            kids.append(
                file.add(
                    "<< /Type /Page /Parent \(pages) 0 R /MediaBox [0 0 \(PaperSheet.width) \(PaperSheet.height)] "
                        + "\(resources) /Contents \(content) 0 R >>"))
        }
        let list = kids.map { "\($0) 0 R" }.joined(separator: " ")
        file.set(pages, "<< /Type /Pages /Kids [\(list)] /Count \(kids.count) >>")
        let catalogue = file.add("<< /Type /Catalog /Pages \(pages) 0 R >>")
        return file.bytes(root: catalogue)
    }

    private mutating func add(_ element: PageElement) throws(PaperFault) {
        switch element {
        case .title(let text): try add(text, "B", size: 160, x: PaperSheet.margin, before: 0, after: 60)
        case .heading(let text): try add(text, "B", size: 115, x: PaperSheet.margin, before: 90, after: 20, keeps: 300)
        case .paragraph(let text): try add(text, "R", size: 95, x: PaperSheet.margin, before: 10, after: 20)
        case .tick(let text): try add(text, "R", size: 95, x: PaperSheet.margin + 20, before: 25, after: 15, box: true)
        case .blank(let text): try add(text, "R", size: 95, x: PaperSheet.margin, before: 80, after: 10, rule: true)
        }
    }

    /// Sets a text in lines that break between words, never its first line alone at a page's end.
    private mutating func add(
        _ text: String, _ font: String, size: Int, x: Int, before: Int, after: Int, keeps: Int = 0, box: Bool = false,
        rule: Bool = false
    ) throws(PaperFault) {
        let room = 10 * (PaperSheet.width - PaperSheet.margin - x)
        var lines: [[Int]] = []
        let space = try glyphs(of: " ", font)
        for word in text.split(separator: " ") {
            let letters = try glyphs(of: String(word), font)
            if let last = lines.last, width(last + space + letters, font, size: size) <= room {
                lines[lines.count - 1] = last + space + letters
            } else {
                lines.append(letters)
            }
        }
        let leading = size * 135 / 100
        if !sheets[sheets.count - 1].hasRoom(before + leading * min(lines.count, 3) + keeps) {
            sheets.append(PaperSheet())
        }
        sheets[sheets.count - 1].skip(before)
        for (index, line) in lines.enumerated() {
            if !sheets[sheets.count - 1].hasRoom(leading) { sheets.append(PaperSheet()) }
            let sheet = sheets.count - 1
            if box, index == 0 { sheets[sheet].square(x: PaperSheet.margin, side: 9, drop: size + 5) }
            sheets[sheet].write(line, font: font, size: size, x: x, drop: size)
            if rule, index == lines.count - 1 {
                sheets[sheet].rule(from: x + width(line, font, size: size) / 10 + 6, drop: size + 15)
            }
            sheets[sheet].skip(leading)
        }
        sheets[sheets.count - 1].skip(after)
    }

    private mutating func glyphs(of text: String, _ font: String) throws(PaperFault) -> [Int] {
        var glyphs: [Int] = []
        for letter in text.unicodeScalars {
            guard let glyph = (font == "B" ? fonts.bold : fonts.regular).glyph(letter) else {
                throw .noLetter(letter.value)
            }
            used[font]?[glyph] = letter
            glyphs.append(glyph)
        }
        return glyphs
    }

    /// In tenths of a point.
    private func width(_ glyphs: [Int], _ font: String, size: Int) -> Int {
        let face = font == "B" ? fonts.bold : fonts.regular
        return glyphs.reduce(0) { $0 + face.width($1) } * size / 1000
    }

    /// A font by glyph numbers (ISO 32000-1, 9.7.4), with its file and the letters that its glyphs stand for.
    private func fontObject(_ name: String, _ font: TrueTypeFont, _ face: String, _ file: inout PaperFile) -> Int {
        let letters = used[name, default: [:]].sorted { $0.key < $1.key }
        func scaled(_ units: Int) -> Int { units * 1000 / font.unitsPerEm }
        let data = file.add(stream: font.bytes, more: "/Length1 \(font.bytes.count)")
        let box = font.box.map { "\(scaled($0))" }.joined(separator: " ")
        let descriptor = file.add(
            "<< /Type /FontDescriptor /FontName /\(face) /Flags 4 /FontBBox [\(box)] /ItalicAngle 0 "
                + "/Ascent \(scaled(font.ascent)) /Descent \(scaled(font.descent)) /CapHeight 729 /StemV 80 "
                + "/FontFile2 \(data) 0 R >>")
        let widths = letters.map { "\($0.key) [\(font.width($0.key))]" }.joined(separator: " ")
        let descendant = file.add(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /\(face) /CIDSystemInfo << /Registry (Adobe) "
                + "/Ordering (Identity) /Supplement 0 >> /FontDescriptor \(descriptor) 0 R /W [\(widths)] "
                + "/CIDToGIDMap /Identity >>")
        var map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /L def /CMapType 2 def\n"
        map += "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        for start in stride(from: 0, to: letters.count, by: 100) {
            let part = letters[start..<min(start + 100, letters.count)]
            map += "\(part.count) beginbfchar\n"
            for (glyph, letter) in part { map += "<\(PaperSheet.hex(glyph))> <\(PaperSheet.hex(Int(letter.value)))>\n" }
            map += "endbfchar\n"
        }
        map += "endcmap CMapName currentdict /CMap defineresource pop end end\n"
        let unicode = file.add(stream: Array(map.utf8))
        return file.add(
            "<< /Type /Font /Subtype /Type0 /BaseFont /\(face) /Encoding /Identity-H "
                + "/DescendantFonts [\(descendant) 0 R] /ToUnicode \(unicode) 0 R >>")
    }
}
