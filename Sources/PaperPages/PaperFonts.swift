import Files

/// The two fonts of a document, each with the glyphs that were used.
struct PaperFonts {
    /// They come with Debian's package `fonts-dejavu-core`, and have every letter of Kyrgyz, Russian and English.
    private static let folder = "/usr/share/fonts/truetype/dejavu"
    private static let largest = 1 << 22

    let regular: TrueTypeFont
    let bold: TrueTypeFont

    /// Reads both.
    ///
    /// - Throws: ``PaperFault/noFont(path:)``.
    init() throws(PaperFault) {
        regular = try Self.read("DejaVuSans.ttf")
        bold = try Self.read("DejaVuSans-Bold.ttf")
    }

    private static func read(_ name: String) throws(PaperFault) -> TrueTypeFont {
        let path = "\(folder)/\(name)"
        guard let bytes = try? DurableFile.read(path, limit: largest), let font = TrueTypeFont(bytes) else {
            throw .noFont(path: path)
        }
        return font
    }
}
