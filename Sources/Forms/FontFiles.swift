/// The fonts of forms: DejaVu Sans, which has every letter of Kyrgyz, Russian and English and hints for coarse printers.
///
/// They come with Debian's package `fonts-dejavu-core`.
enum FontFiles {
    static let family = "DejaVu Sans"
    static let regular = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
    static let bold = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"
}
