import CDrawing
import ElectionModel

/// The pages of a form as PDF, A4 upright, with text that can be searched and copied.
///
/// The same form gives the same bytes on every machine with the same libraries: its date is the caller's.
struct FormPages: ~Copyable, FormSurface {
    /// Dots per inch of places and sizes: tenths of a typographic point.
    static let dpi = 720
    /// Tenths of a millimetre.
    static let (width, height) = (2100, 2970)

    private let document: OpaquePointer

    /// Begins with an empty page.
    ///
    /// - Parameters:
    ///   - title: what readers show above the window.
    ///   - date: when the form was issued.
    /// - Throws: ``FormFault/memory``.
    init(title: String, date: Timestamp) throws(FormFault) {
        var opened: OpaquePointer?
        let status = title.withCString { title in
            date.description.withCString { date in
                var paper = cdrawing_paper(
                    width: Int32(Self.dots(Self.width)), height: Int32(Self.dots(Self.height)), dpi: Int32(Self.dpi),
                    title: title, date: date)
                return cdrawing_document_open(&paper, &opened)
            }
        }
        guard status == CDRAWING_OK, let opened else { throw .memory }
        document = opened
    }

    deinit { cdrawing_document_close(document) }

    /// Tenths of a millimetre in dots.
    static func dots(_ tenths: Int) -> Int { (tenths * dpi + 127) / 254 }

    /// Goes on on the next page.
    mutating func turn() { cdrawing_document_next(document) }

    mutating func fill(x: Int, y: Int, width: Int, height: Int) {
        cdrawing_document_fill(document, Int32(x), Int32(y), Int32(width), Int32(height))
    }

    mutating func draw(
        _ text: FormText, x: Int, y: Int, width: Int, _ setter: TypeSetter, inInk: Bool
    ) throws(FormFault) {
        setter.draw(text, x: x, y: y, width: width, on: document, inInk: inInk)
    }

    /// The file.
    ///
    /// - Throws: ``FormFault/memory`` when anything went wrong since it was begun.
    consuming func bytes() throws(FormFault) -> [UInt8] {
        var start: UnsafePointer<UInt8>?
        var count = 0
        guard cdrawing_document_finish(document, &start, &count) == CDRAWING_OK, let start else { throw .memory }
        return Array(UnsafeBufferPointer(start: start, count: count))
    }
}
