import Console
import ElectionModel
import Fingerprints
import Wording

/// A file of which no template could be made, and why.
struct FingerFailure: Error {
    let file: String
    /// The word for programs: of the extraction's reason, or `file`.
    let code: String
    /// For people, with the file's name.
    let sentence: any Worded

    /// The image shows no usable finger.
    init(file: String, reason: ExtractionFailure) {
        self.file = file
        code = reason.rawValue
        sentence = FingerprintsWords.ofFile(file, Term.unusable(reason))
    }

    /// The file could not be read as an image; the fault names it.
    init(file: String, fault: any Fault) {
        self.file = file
        code = "file"
        sentence = fault
    }

    var canonical: CanonicalValue {
        ["image": .string(file), "code": .string(code), "reason": .string(sentence.text)]
    }

    /// The template of an image file, or why there is none.
    static func template(of file: String) -> Result<FingerTemplate, FingerFailure> {
        do throws(Complaint) {
            return switch RidgeExtractor().extract(try FingerFile.image(file), position: .unknown) {
            case .template(let template): .success(template)
            case .unusable(let reason): .failure(FingerFailure(file: file, reason: reason))
            }
        } catch {
            return .failure(FingerFailure(file: file, fault: error))
        }
    }
}
