import Foundation
import Imaging
import Sodium
import TestSupport
import Testing

@testable import Forms

@Suite struct EscPosTests {
    @Test func `a small picture is sent byte for byte as the command reference has it`() throws {
        var bitmap = try FormBitmap(width: 10, height: 3, dpi: 203)
        bitmap.fill(x: 0, y: 0, width: 10, height: 1)
        bitmap.fill(x: 8, y: 2, width: 1, height: 1)
        #expect(
            EscPos.job(bitmap).exposed == [
                0x1B, 0x40,  // ESC @
                0x1D, 0x76, 0x30, 0x00, 0x02, 0x00, 0x03, 0x00,  // GS v 0, 2 bytes a row, 3 rows
                0xFF, 0xC0, 0x00, 0x00, 0x00, 0x80,  //
                0x1D, 0x56, 0x42, 0x18,  // GS V 66 24
            ])
    }

    @Test("long pictures go in bands, and no row is lost", arguments: [1, 127, 128, 129, 300])
    func bands(rows: Int) throws {
        var bitmap = try FormBitmap(width: 16, height: rows, dpi: 203)
        for row in 0..<rows { bitmap.fill(x: row % 16, y: row, width: 1, height: 1) }
        let bytes = EscPos.job(bitmap).exposed
        var read: [UInt8] = []
        var place = EscPos.initialise.count
        while bytes[place...].starts(with: [0x1D, 0x76, 0x30, 0]) {
            let (width, count) = (Int(bytes[place + 4]), Int(bytes[place + 6]) + Int(bytes[place + 7]) << 8)
            #expect(width == 2 && (1...128).contains(count))
            read += bytes[place + 8..<place + 8 + width * count]
            place += 8 + width * count
        }
        #expect(Array(bytes[place...]) == EscPos.cut)
        #expect(read == bitmap.packed.exposed)
    }

    @Test(
        "another maker's program sends the same picture",
        .enabled(if: PythonTools.areThere, "DOBUSH_PYTHON names no interpreter"))
    func peer() throws {
        let program = """
            import sys
            from escpos.printer import Dummy
            printer = Dummy()
            printer.image(sys.argv[1], impl="bitImageRaster", fragment_height=128)
            sys.stdout.write(printer.output.hex())
            """
        let bitmap = try SampleForms().receipt().bitmap(in: .kyrgyzRussian)
        let place = TemporaryFolder()
        let file = "\(place.path)/receipt.png"
        try Data(try bitmap.image().png()).write(to: URL(fileURLWithPath: file))
        let (status, output) = try PythonTools.run(program, [file])
        try #require(status == 0, "\(output)")
        let ours = EscPos.job(bitmap).exposed.dropFirst(EscPos.initialise.count).dropLast(EscPos.cut.count)
        // Warnings of the program stand before it.
        let sent = output.split(separator: "\n").last
        #expect(sent?.elementsEqual(ours.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()) == true)
    }

    @Test func `questions are asked as the command reference has it`() {
        #expect(PrinterQuestion.allCases.map(\.bytes) == [[16, 4, 1], [16, 4, 2], [16, 4, 3], [16, 4, 4]])
    }

    @Test(
        "answers are understood bit by bit",
        arguments: [
            (PrinterQuestion.state, 0x12, []), (.state, 0x16, []), (.state, 0x1A, [.offline]),
            (.cause, 0x12, []), (.cause, 0x16, [.coverOpen]), (.cause, 0x32, [.paperOut]),
            (.cause, 0x76, [.coverOpen, .paperOut, .error]), (.fault, 0x1A, [.cutter]), (.fault, 0x32, [.broken]),
            (.fault, 0x52, [.hot]), (.paper, 0x12, []), (.paper, 0x1E, [.paperLow]),
            (.paper, 0x7E, [.paperLow, .paperOut]),
        ] as [(PrinterQuestion, UInt8, Set<PrinterTrouble>)])
    func answers(question: PrinterQuestion, answer: UInt8, troubles: Set<PrinterTrouble>) {
        #expect(question.troubles(in: answer) == troubles)
    }

    @Test("bytes that are no answers are told apart", arguments: PrinterQuestion.allCases)
    func noise(question: PrinterQuestion) {
        let answers = (UInt8.min...UInt8.max).filter { question.troubles(in: $0) != nil }
        #expect(answers.count == 16)
        #expect(!answers.contains(0) && !answers.contains(255) && !answers.contains(0x11) && !answers.contains(0x13))
    }
}
