/// The flash memory of a board, from its first page on: erasing a page sets its bits, programming clears some.
///
/// A handle: its copies are the same memory. Nothing in it is trusted to be whole; power may go at any moment.
package protocol FlashMemory {
    /// Lends bytes for the time of a call.
    func withBytes<Answer>(_ range: Range<Int>, _ use: (Span<UInt8>) -> Answer) -> Answer
    /// Sets every bit of a page, which begins at a multiple of ``FlashLayout/page``.
    ///
    /// - Throws: `FlashFault` when it does not read as erased.
    func erase(pageAt start: Int) throws(FlashFault)
    /// Writes erased bytes, from a multiple of ``FlashLayout/unit`` on; the last unit is filled up with ones.
    ///
    /// - Throws: `FlashFault` when it does not read as written.
    func program(_ bytes: Span<UInt8>, at start: Int) throws(FlashFault)
}
