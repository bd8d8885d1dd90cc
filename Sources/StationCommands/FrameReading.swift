import Console
import VoterSnapshot
import Wording

/// Reads the QR codes of a correction from a hand scanner, which types each as a line at the keyboard.
struct FrameReading {
    private var assembler = FrameAssembler()

    /// Asks for codes until the file is whole.
    ///
    /// What is typed is not shown: it is long, and says nothing to anybody.
    /// - Throws: `Complaint` when the input ends before.
    mutating func file() throws(Complaint) -> [UInt8] {
        try TerminalInput.unseen { () throws(Complaint) in
            while let line = TerminalInput.line(after: Self.question(assembler)) {
                if line.isEmpty { continue }
                let verdict = assembler.take(line)
                switch verdict {
                case .complete(let bytes): return bytes
                case .taken: break
                case .repeated, .foreign, .damaged, .notAFrame: Screen.standard.note(verdict)
                }
            }
            throw Complaint(.missing, Self.ending(assembler))
        }
    }

    /// What is to be scanned next.
    static func question(_ assembler: FrameAssembler) -> DeltaWords {
        assembler.total == 0
            ? .firstCode
            : .nextCode(
                taken: assembler.count, total: assembler.total, missing: NumberRanges.text(assembler.missing))
    }

    /// What was missing at the end of the input.
    static func ending(_ assembler: FrameAssembler) -> DeltaWords {
        assembler.total == 0 ? .noCodes : .codesMissing(numbers: NumberRanges.text(assembler.missing))
    }
}
