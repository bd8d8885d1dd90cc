import CDrawing
import Wording

/// Sets and draws text with the fonts of ``FontFiles`` and no others, so that a form looks the same on every machine.
///
/// Pango keeps a text until it is laid out and drawn; Cairo keeps the shapes of letters that were used, not their order.
/// Neither overwrites what it frees: a process that prints has to be one whose memory is neither swapped nor dumped.
final class TypeSetter {
    private let press: OpaquePointer
    let dpi: Int

    /// - Throws: ``FormFault/noFonts`` or ``FormFault/memory``.
    init(dpi: Int) throws(FormFault) {
        self.dpi = dpi
        var opened: OpaquePointer?
        let status = FontFiles.regular.withCString { regular in
            FontFiles.bold.withCString { bold in
                var files: [UnsafePointer<CChar>?] = [regular, bold]
                return cdrawing_open(&files, files.count, Int32(dpi), &opened)
            }
        }
        guard status == CDRAWING_OK, let opened else { throw status == CDRAWING_NO_FONT ? .noFonts : .memory }
        press = opened
    }

    deinit { cdrawing_close(press) }

    /// Tenths of a millimetre in dots, rounded.
    func dots(_ tenths: Int) -> Int { (tenths * dpi + 127) / 254 }

    /// How many dots a text is high in a column.
    ///
    /// - Throws: ``FormFault/badText`` for a letter that no font has.
    func height(of text: FormText, width: Int) throws(FormFault) -> Int {
        let extent = with(text, width: width) { cdrawing_measure(press, &$0) }
        guard extent.unknown == 0, extent.width <= width else { throw extent.unknown == 0 ? .tooMuch : .badText }
        return Int(extent.height)
    }

    /// Draws a text in a column whose top left is given: ink on paper, or paper in ink.
    ///
    /// - Throws: ``FormFault/memory``.
    func draw(
        _ text: FormText, x: Int, y: Int, width: Int, on bitmap: inout FormBitmap, inInk: Bool = false
    ) throws(FormFault) {
        let (columns, rows, stride) = (bitmap.width, bitmap.height, bitmap.stride)
        let status = bitmap.withInk { ink in
            var surface = cdrawing_surface(
                ink: ink, width: Int32(columns), height: Int32(rows), stride: Int32(stride))
            return with(text, width: width) { cdrawing_draw(press, &$0, &surface, Int32(x), Int32(y), inInk) }
        }
        guard status == CDRAWING_OK else { throw .memory }
    }

    /// Puts a text on the page of a document.
    func draw(_ text: FormText, x: Int, y: Int, width: Int, on document: OpaquePointer, inInk: Bool) {
        with(text, width: width) { cdrawing_document_text(document, press, &$0, Int32(x), Int32(y), inInk) }
    }

    private func with<T>(_ text: FormText, width: Int, _ body: (inout cdrawing_text) -> T) -> T {
        var letters = text.text
        return letters.withUTF8 { letters in
            FontFiles.family.withCString { family in
                text.language.rawValue.withCString { language in
                    letters.withMemoryRebound(to: CChar.self) { letters in
                        var text = cdrawing_text(
                            text: letters.baseAddress, length: Int32(letters.count), family: family,
                            language: language, size: Int32(text.size), bold: text.isBold,
                            alignment: text.alignment.code, width: Int32(width))
                        return body(&text)
                    }
                }
            }
        }
    }
}

extension FormText.Alignment {
    fileprivate var code: cdrawing_alignment {
        switch self {
        case .left: CDRAWING_LEFT
        case .centre: CDRAWING_CENTRE
        case .right: CDRAWING_RIGHT
        }
    }
}
