import Devices
import ElectionModel
import Fingerprints
import IdentityDocuments
import ReaderWire
import StationDesk
import Wording

/// What the desk tells while a finger is being read.
enum DeskEvent: Worded, Equatable {
    case capture(CaptureEvent)
    /// The image gave no template, or a weak one that was not recognised.
    case unusable(ExtractionFailure)
    /// The reader does not work.
    case reader(ScanError)
    /// The image may be of a copy of a finger.
    case lookAtFinger(PresentationRemark)
    case waitingForDocument
    /// What the members should look at on the document.
    case documentDoubt(CardDoubt)
    /// Something that this program does not know.
    case other

    /// Reads an event of the desk protocol.
    init(_ event: CanonicalValue) {
        switch try? event.string("event") {
        case "waiting-for-finger": self = .capture(.waitingForFinger)
        case "finger-on": self = .capture(.fingerOn)
        case "finger-off": self = .capture(.fingerOff)
        case "hint":
            switch try? event.string("hint") {
            case "too-short": self = .capture(.hint(.tooShort))
            case "centre-finger": self = .capture(.hint(.centreFinger))
            case "remove-finger": self = .capture(.hint(.removeFinger))
            default: self = .capture(.hint(.tryAgain))
            }
        case "unusable", "weak":
            let failure = (try? event.string("hint")).flatMap(ExtractionFailure.init(rawValue:))
            self = failure.map(Self.unusable) ?? .capture(.hint(.tryAgain))
        case "reader":
            switch try? event.string("failure") {
            case "no-device": self = .reader(.reader(.noDevice))
            case "unplugged": self = .reader(.reader(.removed))
            case "too-hot": self = .reader(.reader(.tooHot))
            case "busy": self = .reader(.reader(.busy))
            case "restarted": self = .reader(.readerRestarted)
            case "unavailable": self = .reader(.readerUnavailable)
            default: self = .reader(.reader(.other))
            }
        case "look-at-finger":
            let trait = (try? event.string("trait")).flatMap(PresentationTrait.init(rawValue:))
            self = .lookAtFinger(trait.map(PresentationRemark.unusual) ?? .seenBefore)
        case "waiting-for-document": self = .waitingForDocument
        case "document-doubt":
            let code = try? event.string("doubt")
            self = CardDoubt.allCases.first { $0.code == code }.map(Self.documentDoubt) ?? .other
        default: self = .other
        }
    }
}
