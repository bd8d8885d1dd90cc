/// A plugged-in reader.
package struct ReaderDeviceInfo: Sendable, Hashable {
    /// The driver's name, such as `uru4000`.
    package let driver: String
    /// What tells two readers of one driver apart; may be a serial number.
    package let identifier: String
    /// The maker's name of the reader.
    package let name: String
    /// Whether the finger rests on the sensor (otherwise it is swiped).
    package let isPress: Bool
    /// Whether the driver hands out images.
    package let givesImages: Bool

    /// Makes a description of its parts; each text is at most 255 bytes of UTF-8 to travel.
    package init(driver: String, identifier: String, name: String, isPress: Bool, givesImages: Bool) {
        self.driver = driver
        self.identifier = identifier
        self.name = name
        self.isPress = isPress
        self.givesImages = givesImages
    }

    init(from reader: inout FieldReader) throws(ReaderWireError) {
        driver = try reader.text()
        identifier = try reader.text()
        name = try reader.text()
        isPress = try reader.flag()
        givesImages = try reader.flag()
    }

    func write(to writer: inout FieldWriter) throws(ReaderWireError) {
        try writer.append(text: driver)
        try writer.append(text: identifier)
        try writer.append(text: name)
        writer.append(UInt8(isPress ? 1 : 0))
        writer.append(UInt8(givesImages ? 1 : 0))
    }
}
