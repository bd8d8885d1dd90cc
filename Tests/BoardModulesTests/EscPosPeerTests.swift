import BoardModules
import DeviceWire
import Foundation
import Imaging
import TestSupport
import Testing

@Suite struct EscPosPeerTests {
    @Test(
        "another maker's program sends the same picture",
        .enabled(if: PythonTools.areThere, "DOBUSH_PYTHON names no interpreter"), arguments: [(8, 1), (576, 13)])
    func peer(width: Int, rows: Int) throws {
        let program = """
            import sys
            from escpos.printer import Dummy
            printer = Dummy()
            printer.image(sys.argv[1], impl="bitImageRaster")
            sys.stdout.write(printer.output.hex())
            """
        let picture = SeededRandom(seed: 9).bytes(width / 8 * rows)
        let pixels = picture.flatMap { byte -> [UInt8] in (0..<8).map { byte & (0x80 >> $0) == 0 ? 255 : 0 } }
        let image = try #require(GreyImage(width: width, height: rows, dpi: 203, pixels: pixels))
        let place = TemporaryFolder()
        let file = "\(place.path)/picture.png"
        try Data(try image.png()).write(to: URL(fileURLWithPath: file))
        let (status, output) = try PythonTools.run(program, [file])
        try #require(status == 0, "\(output)")

        var printer = EscPosPrinter(.roll)
        var sent: [UInt8] = []
        printer.print(picture.span, rowSize: width / 8, at: Ticks(0)) { bytes in
            for place in bytes.indices { sent.append(bytes[place]) }
        }
        // Behind it, ours asks when it is done.
        #expect(sent.suffix(3) == [0x1D, 0x72, 1])
        let ours = sent.dropLast(3).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        // Warnings of the program stand before it.
        #expect(output.split(separator: "\n").last.map(String.init) == ours)
    }
}
