import Fingerprints
import VoterRegister
import Wording

/// What `dobush biometrics` says.
enum BiometricsWords: Worded {
    case group

    case linkAbstract
    case linkDiscussion
    case indexHelp
    case linkDryRunHelp
    case leastQualityHelp
    case qualityRange
    case notText(file: String)
    case otherHead(file: String)
    case progress(done: Int, of: Int)
    case made(Int, TemplateReport)
    case failed(line: Int, LineFault)
    case weak(line: Int, quality: Int, ExtractionFailure)

    case accessAbstract
    case accessDiscussion
    case pinQuestion
    case noPin
    case nobody
    case when
    case who
    case why

    /// Why nothing was linked for a line of the list.
    enum LineFault: Worded {
        case malformed
        case unreadable
        case unusable(ExtractionFailure)
        case refused(TemplateReport.Fault)

        /// The word for programs.
        var code: String {
            switch self {
            case .malformed: "line"
            case .unreadable: "file"
            case .unusable(let failure): failure.rawValue
            case .refused(let fault): fault.rawValue
            }
        }
    }
}
