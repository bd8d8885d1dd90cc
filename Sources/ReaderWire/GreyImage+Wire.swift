import Imaging

extension GreyImage {
    init(from reader: inout FieldReader) throws(ReaderWireError) {
        let width = Int(try reader.u16())
        let height = Int(try reader.u16())
        let dpi = Int(try reader.u16())
        guard width * height <= ReaderFrame.largestImage else { throw .badField }
        let pixels = Array(try reader.bytes(width * height))
        guard let image = GreyImage(width: width, height: height, dpi: dpi, pixels: pixels) else { throw .badField }
        self = image
    }

    func write(to writer: inout FieldWriter) throws(ReaderWireError) {
        guard pixels.count <= ReaderFrame.largestImage else { throw .tooLong }
        // GreyImage keeps its sides within 4096 and its resolution within 2000.
        writer.append(UInt16(width))
        writer.append(UInt16(height))
        writer.append(UInt16(dpi))
        writer.append(pixels)
    }
}
