/// A hash in a tile's file that is not the one that the entries give.
package struct TileMismatch {
    let path: String
    /// The byte at which the wrong hash begins.
    let offset: Int
    /// The entry whose leaf hash it is, and where that lies; nil above level 0.
    let entry: Place?
}
