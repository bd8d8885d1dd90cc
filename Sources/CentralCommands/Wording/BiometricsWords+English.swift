import VoterRegister
import Wording

extension BiometricsWords {
    var english: String {
        switch self {
        case .group: "Link finger templates to the final list; show who read them."

        case .linkAbstract: "Link finger templates to the voters of the final list."
        case .linkDiscussion:
            """
            The list is a CSV file with the columns pin, finger (1 right thumb … 10 left little finger) and file: a \
            PNG, TIFF or WSQ image or a template (.fmr, ISO/IEC 19794-2 or ANSI INCITS 378) beside the list. Images \
            are read, never kept. Nothing is linked before the final list is formed.
            """
        case .indexHelp: "The list of finger files, a CSV file."
        case .linkDryRunHelp: "Make the templates and stop; nothing is linked."
        case .leastQualityHelp:
            """
            Quality, 0...100, below which a finger is listed for another capture. Its template is linked all the same: \
            nobody is left out for a weak print.
            """
        case .qualityRange: "--least-quality is 0 to 100."
        case .notText(let file): "\(file) is not UTF-8."
        case .otherHead(let file): "The first line of \(file) must be: \(FingerIndexFile.head)"
        case .progress(let done, let count):
            "\(Figures.text(done, in: .en)) of \(Counted.en(count, "finger", "fingers"))"
        case .made(let count, let report):
            "\(Counted.en(count, "template", "templates")) made: \(Figures.text(report.linked, in: .en)) linked, "
                + "\(Figures.text(report.replaced, in: .en)) replaced, \(Figures.text(report.unchanged, in: .en)) "
                + "unchanged, \(Figures.text(report.refused.count, in: .en)) refused"
        case .failed(let line, let fault): "line \(line): \(fault.english)"
        case .weak(let line, let quality, let why):
            "line \(line): capture this finger again, quality \(quality) of 100: \(Term.unusable(why).english)"

        case .accessAbstract: "Who read a voter's data, when and why."
        case .accessDiscussion: "The PIN is read from standard input, so that it stands in no list of commands."
        case .pinQuestion: "PIN of the voter:"
        case .noPin: "This is not a PIN of 14 digits."
        case .nobody: "Nobody has read this voter's data, or no voter has this PIN."
        case .when: "When (Bishkek time)"
        case .who: "Who"
        case .why: "Why"
        }
    }
}

extension BiometricsWords.LineFault {
    var english: String {
        switch self {
        case .malformed: "the line is not as it should be"
        case .unreadable: "the file cannot be read"
        case .unusable(let failure): "no usable finger: \(Term.unusable(failure).english)"
        case .refused(let fault): fault.english
        }
    }
}
