/// What stands on a page, one below the other.
package enum PageElement: Sendable {
    /// The name of the whole.
    case title(String)
    /// The name of a part.
    case heading(String)
    /// Text across the page.
    case paragraph(String)
    /// A box to tick, and what was done then.
    case tick(String)
    /// A line to write on, behind its name.
    case blank(String)
}
