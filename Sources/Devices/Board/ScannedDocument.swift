package import DeviceWire

/// What the document reader read. Personal data: descriptions show nothing of it.
package enum ScannedDocument: Sendable, Equatable {
    /// A code, and the bytes that it says.
    case code(Symbology, [UInt8])
    /// The three lines on an identity card's back (ICAO Doc 9303-5, TD1), 30 characters each, with line ends between.
    case cardLines(String)
}

extension ScannedDocument: CustomStringConvertible, CustomReflectable {
    /// Nothing of what was read.
    package var description: String { "scanned document" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
